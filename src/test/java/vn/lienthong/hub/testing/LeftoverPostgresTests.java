package vn.lienthong.hub.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoverPostgresTests {

    private static final Path DATA = Path.of("target", "leftover", "data").toAbsolutePath();

    @Test
    void leavesAProcessAloneThatIsNoPostgres() {
        ProcessHandle self = ProcessHandle.current();
        String started = String.valueOf(self.info().startInstant().orElseThrow().getEpochSecond());

        assertThat(LeftoverPostgres.find(List.of(String.valueOf(self.pid()), DATA.toString(), started), DATA))
                .isEmpty();
    }

    @Test
    void leavesTheServerOfAnotherFolderAlone() {
        assertThat(LeftoverPostgres.find(List.of("1", "/elsewhere/data", "0"), DATA))
                .isEmpty();
    }

    @Test
    void seesThatACutOffPidFileNamesNobody() {
        assertThat(LeftoverPostgres.find(List.of("1"), DATA)).isEmpty();
    }
}
