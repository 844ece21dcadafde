package vn.lienthong.hub.adapter.sms.out;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code sms_notice}: no number and no text, only that it was sent. */
@Component("smsJdbcSentNotices")
class JdbcSentNotices implements SentNotices {

    private final JdbcClient jdbc;

    JdbcSentNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean sentByAnother(String gateway, Notice notice, UUID delivery) {
        return jdbc.sql("""
                        select exists (select 1 from sms_notice
                                       where gateway = :gateway and dossier = :dossier and fact = :fact
                                         and about = :about and delivery <> :delivery)""")
                .param("gateway", gateway)
                .param("dossier", notice.dossier())
                .param("fact", notice.fact().factName())
                .param("about", notice.about().atOffset(ZoneOffset.UTC))
                .param("delivery", delivery)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void remember(String gateway, Notice notice, UUID delivery, Instant at) {
        jdbc.sql("""
                        insert into sms_notice (gateway, dossier, fact, about, delivery, sent_at)
                        values (:gateway, :dossier, :fact, :about, :delivery, :at)
                        on conflict (gateway, dossier, fact, about) do nothing""")
                .param("gateway", gateway)
                .param("dossier", notice.dossier())
                .param("fact", notice.fact().factName())
                .param("about", notice.about().atOffset(ZoneOffset.UTC))
                .param("delivery", delivery)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
