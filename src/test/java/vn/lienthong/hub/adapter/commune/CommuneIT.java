package vn.lienthong.hub.adapter.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.adapter.PlainPartnersIT;

/** A commune's files and the running hub. */
class CommuneIT extends PlainPartnersIT {

    private static final String DAY = "X77.03.04-261008-1.csv";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void appliesADayThatIsBroughtLateAtTheTimesThatAreWritten() throws IOException {
        bring(DAY, sample());
        String result = result(DAY);
        assertThat(result).contains("2,Đã nhận,,", "6,Đã nhận,,", "Tệp,Trọn vẹn,,5 dòng");

        var done = operator.get("/api/v1/dossiers/X77.03.04-261008-0001").json();
        assertThat(done.path("state").asText()).isEqualTo("RETURNED");
        assertThat(done.path("history").path(0).path("time").asText()).isEqualTo("2026-10-08T08:15:00+07:00");
        assertThat(operator.get("/api/v1/dossiers/X77.03.04-261008-0002")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("SUPPLEMENT_REQUESTED");

        bring(DAY, sample());
        assertThat(result(DAY)).contains("2,Đã có từ trước,,").doesNotContain("Đã nhận");
        assertThat(operator.get("/api/v1/dossiers/X77.03.04-261008-0001").json().path("history"))
                .hasSize(3);
    }

    @Test
    void saysWhichColumnIntakeMindsAndAppliesTheRest() throws IOException {
        String name = "X77.03.04-261009-1.csv";
        bring(
                name,
                "Mã hồ sơ;Sự việc;Thời điểm;Mã thủ tục;Kênh;Lý do\n"
                        + "X77.03.04-261009-0001;Tiếp nhận;09/10/2026 08:00;;;\n"
                        + "X77.03.04-261009-0002;Tiếp nhận;09/10/2026 08:00;2.000815;Trực tiếp;\n"
                        + "X77.03.04-261009-0002;Từ chối;09/10/2026 08:30;;;\nHẾT;3\n");
        assertThat(result(name))
                .containsPattern("2,Không nhận,invalid-event,.*Mã thủ tục")
                .contains("3,Đã nhận,,")
                .containsPattern("4,Không nhận,invalid-event,.*Lý do");
    }

    @Test
    void oneNodeReadsAtATime() throws IOException {
        String name = "X77.03.04-261010-1.ndjson";
        JdbcTemplateLockProvider another = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .usingDbTime()
                .build());
        SimpleLock held = await().until(
                        () -> another.lock(new LockConfiguration(
                                clock.instant(), "commune-commune-0304", Duration.ofMinutes(1), Duration.ZERO)),
                        java.util.Optional::isPresent)
                .orElseThrow();
        try {
            bring(name, "{\"end\":0}\n");
            await().during(Duration.ofMillis(600)).until(() -> Files.exists(FOLDER.resolve(name)));
        } finally {
            held.unlock();
        }
        assertThat(result(name)).contains("Tệp,Trọn vẹn,,0 dòng");
    }

    private static void bring(String name, String content) throws IOException {
        Files.deleteIfExists(FOLDER.resolve(name + ".ketqua.csv"));
        Path copying = Files.writeString(FOLDER.resolve(name + ".dang-chep"), content);
        Files.move(copying, FOLDER.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Once the file is renamed, its result is whole. */
    private static String result(String name) throws IOException {
        await().until(() -> Files.notExists(FOLDER.resolve(name)));
        return Files.readString(FOLDER.resolve(name + ".ketqua.csv"), StandardCharsets.UTF_8);
    }

    private static String sample() throws IOException {
        try (InputStream file = CommuneIT.class.getResourceAsStream("/mocks/commune/" + DAY)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
