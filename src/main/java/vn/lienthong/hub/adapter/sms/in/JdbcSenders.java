package vn.lienthong.hub.adapter.sms.in;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code sms_sender}; what is older than a day goes when a number asks for the first time in an hour. */
@Component("smsJdbcSenders")
class JdbcSenders implements Senders {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    JdbcSenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Count ask(String gateway, String digest, Instant now) {
        Count count = jdbc.sql("""
                        insert into sms_sender (gateway, digest, hour, questions, misses)
                        values (:gateway, :digest, :hour, 1, 0)
                        on conflict (gateway, digest, hour) do update set questions = sms_sender.questions + 1
                        returning questions, misses""")
                .param("gateway", gateway)
                .param("digest", HexFormat.of().parseHex(digest))
                .param("hour", hour(now))
                .query((row, number) -> new Count(row.getInt("questions"), row.getInt("misses")))
                .single();
        if (count.questions() == 1) {
            jdbc.sql("delete from sms_sender where hour < :before")
                    .param("before", hour(now.minus(KEPT)))
                    .update();
        }
        return count;
    }

    @Override
    public void miss(String gateway, String digest, Instant now) {
        jdbc.sql("""
                        update sms_sender set misses = misses + 1
                        where gateway = :gateway and digest = :digest and hour = :hour""")
                .param("gateway", gateway)
                .param("digest", HexFormat.of().parseHex(digest))
                .param("hour", hour(now))
                .update();
    }

    private static OffsetDateTime hour(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
    }
}
