package vn.lienthong.hub.adapter.commune.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.adapter.commune.CommuneKind;
import vn.lienthong.hub.adapter.commune.line.FileIntakes;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.RecordingIntake;

/** Files in a folder, and the same behind SFTP. */
@ExtendWith(OutputCaptureExtension.class)
class PlaceReaderTests {

    private static final String NAME = "X77.03.04-261008-1.csv";
    private static final String FILE =
            "Mã hồ sơ,Sự việc,Thời điểm,Lý do\n" + "X77.03.04-261008-0001,Từ chối,08/10/2026 08:15,Mẫu\nHẾT,1\n";

    /** The same for every kind of place. */
    abstract static class Place {

        final RecordingIntake intake = new RecordingIntake();
        final DefaultCamelContext camel = new DefaultCamelContext();

        @TempDir
        Path folder;

        PlaceReader reader;
        Partner commune;

        abstract Map<String, String> settings();

        @BeforeEach
        void start() {
            camel.start();
            commune = CommuneKind.partner(settings());
            reader = new PlaceReader(
                    new Places(camel, CommuneKind.PROPERTIES),
                    FileIntakes.of(CommuneKind.texts(intake), CommuneKind.PROPERTIES),
                    CommuneKind.PROPERTIES,
                    camel);
        }

        @AfterEach
        void stop() {
            camel.stop();
        }

        @Test
        void takesAFileAndPutsTheResultBesideIt() throws IOException {
            put(NAME, FILE);
            readUntilTaken();
            assertThat(names()).containsExactlyInAnyOrder(NAME + ".ketqua.csv", NAME + ".xong");
            assertThat(result()).contains("2,Đã nhận,,", "Tệp,Trọn vẹn,,1 dòng");
            assertThat(intake.events()).hasSize(1);
        }

        @Test
        void changesNothingWhenTheSameFileComesAgain() throws IOException {
            put(NAME, FILE);
            readUntilTaken();
            put(NAME, FILE);
            readUntilTaken();
            assertThat(names()).containsExactlyInAnyOrder(NAME + ".ketqua.csv", NAME + ".xong");
            assertThat(result()).contains("2,Đã có từ trước,,");
            assertThat(intake.events()).hasSize(1);
        }

        @Test
        void leavesTheFileWhereItIsWhileTheDatabaseIsAway() throws IOException {
            put(NAME, FILE);
            intake.away(true);
            await().until(() -> {
                try {
                    read();
                    return false;
                } catch (RuntimeException e) {
                    return true;
                }
            });
            assertThat(names()).containsExactly(NAME);
            intake.away(false);
            readUntilTaken();
            assertThat(result()).contains("2,Đã nhận,,");
        }

        @Test
        void waitsWhileAFileIsStillWritten() throws IOException {
            put(NAME, FILE.substring(0, 60));
            ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
            try {
                writer.scheduleAtFixedRate(() -> append(folder.resolve(NAME), "x"), 0, 5, TimeUnit.MILLISECONDS);
                read();
                assertThat(names()).containsExactly(NAME);
            } finally {
                writer.shutdownNow();
            }
        }

        @Test
        void readsNothingThatHasNotItsNameYet() throws IOException {
            put(NAME + ".dang-chep", FILE);
            read();
            assertThat(names()).containsExactly(NAME + ".dang-chep");
            Files.move(folder.resolve(NAME + ".dang-chep"), folder.resolve(NAME));
            readUntilTaken();
            assertThat(intake.events()).hasSize(1);
        }

        @Test
        void takesAFileFromAMachineWhoseClockIsWrong() throws IOException {
            Files.setLastModifiedTime(put(NAME, FILE), FileTime.from(Instant.parse("2037-01-01T00:00:00Z")));
            readUntilTaken();
            assertThat(intake.events()).hasSize(1);
        }

        @Test
        void takesFilesInTheOrderOfTheirNames() throws IOException {
            put("X77.03.04-261008-2.csv", FILE.replace("0001", "0002"));
            put(NAME, FILE);
            await().until(() -> {
                read();
                return intake.events().size() == 2;
            });
            assertThat(intake.events())
                    .extracting(event -> event.subject())
                    .containsExactly("X77.03.04-261008-0001", "X77.03.04-261008-0002");
        }

        @Test
        void repeatsNoNameThatMayBeSomebodys(CapturedOutput log) throws IOException {
            put("ho so Lo Thi Mau.csv", FILE);
            await().until(() -> {
                read();
                return names().size() == 2;
            });
            assertThat(names()).allMatch(name -> name.startsWith("sai-ten-"));
            assertThat(warnings(log)).doesNotContain("Lo Thi");
        }

        private static void append(Path file, String text) {
            try {
                Files.writeString(file, text, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        final void read() {
            reader.read(commune, () -> {});
        }

        final void readUntilTaken() {
            await().until(() -> {
                read();
                return Files.notExists(folder.resolve(NAME));
            });
        }

        final Path put(String name, String content) throws IOException {
            return Files.writeString(folder.resolve(name), content);
        }

        final String result() throws IOException {
            return Files.readString(folder.resolve(NAME + ".ketqua.csv"), StandardCharsets.UTF_8);
        }

        final List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        }

        /** Tests log everything; the hub logs from INFO on. */
        final String warnings(CapturedOutput log) {
            return log.toString()
                    .lines()
                    .filter(line -> !line.contains("DEBUG") && !line.contains("TRACE"))
                    .reduce("", (all, line) -> all + line + "\n");
        }
    }

    @Nested
    class OfThisMachine extends Place {

        @Override
        Map<String, String> settings() {
            return Map.of("folder", folder.toString());
        }
    }

    @Nested
    class BehindSftp extends Place {

        private SftpFolder server;

        @Override
        Map<String, String> settings() {
            server = new SftpFolder(folder);
            return server.settings(".");
        }

        @AfterEach
        void close() {
            server.close();
        }

        @Test
        void trustsNoOtherServer(CapturedOutput log) throws IOException {
            put(NAME, FILE);
            try (SftpFolder other = new SftpFolder(folder)) {
                Map<String, String> settings = new HashMap<>(other.settings("."));
                settings.put("sftp-host-key", server.settings(".").get("sftp-host-key"));
                Partner deceived = new Partner(
                        "deceived",
                        "commune",
                        "/partners/deceived",
                        commune.units(),
                        commune.abilities(),
                        commune.fields(),
                        null,
                        null,
                        settings);
                assertThatThrownBy(() -> reader.read(deceived, () -> {})).isInstanceOf(RuntimeException.class);
            }
            assertThat(names()).containsExactly(NAME);
            assertThat(log).doesNotContain(SftpFolder.PASSWORD);
        }

        @Test
        void readsOnWhenTheServerIsBack() throws IOException {
            put(NAME, FILE);
            server.close();
            assertThatThrownBy(this::read).isInstanceOf(RuntimeException.class);
            assertThat(names()).containsExactly(NAME);
        }
    }
}
