package vn.lienthong.hub.adapter.post.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.testing.TestDatabase;

class DocumentMemoryIT {

    private static final Instant TIME = Instant.parse("2026-09-03T08:20:00Z");

    @Test
    void remembersWhatADocumentSaidLastAndWhichEventSaidItFirst() {
        DataSource database = TestDatabase.newDataSource();
        DocumentMemory memory = new JdbcDocumentMemory(JdbcClient.create(database), new JdbcTemplate(database));
        Remembered first = new Remembered("BD-1/registered", "e-1", TIME, Map.of("applicant", "00ff"), 0);
        Remembered other = new Remembered("BD-2/registered", "e-2", TIME, Map.of(), 0);
        memory.remember("post", List.of(first, other));
        Remembered later =
                new Remembered("BD-1/registered", "e-1", TIME.plusSeconds(1), Map.of("applicant", "0f0f"), 1);
        memory.remember("post", List.of(later));

        assertThat(memory.find("post", Set.of("BD-1/registered", "BD-3/registered")))
                .isEqualTo(Map.of("BD-1/registered", later));
        assertThat(memory.find("post-2", Set.of("BD-1/registered"))).isEmpty();
    }
}
