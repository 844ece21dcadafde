package vn.lienthong.hub.adapter.commune;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.commune.line.FileIntakes;
import vn.lienthong.hub.adapter.commune.line.FileName;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.intake.TextIntake;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.Kind;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.conformance.Telling;
import vn.lienthong.hub.testing.conformance.Trap;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** A commune without a line: it says, and is never told. */
public final class CommuneKind implements Kind, Hearing {

    public static final CommuneProperties PROPERTIES = new CommuneProperties(
            Duration.ofSeconds(1),
            Duration.ofMillis(200),
            DataSize.ofMegabytes(1),
            DataSize.ofKilobytes(64),
            50,
            Duration.ofSeconds(10));

    /** @param settings of the place */
    public static Partner partner(Map<String, String> settings) {
        return new Partner(
                "commune-0304",
                "commune",
                "/partners/commune-0304",
                Set.of("X77.03.04"),
                Set.of(),
                Set.of(),
                null,
                null,
                settings);
    }

    /** Reads texts as the hub does, as far as a partner can tell. */
    public static TextIntake texts(Intake intake) {
        return (sender, texts, mode) ->
                texts.stream().map(text -> accept(intake, sender, text, mode)).toList();
    }

    @Override
    public String slug() {
        return "commune";
    }

    @Override
    public Optional<Telling> telling() {
        return Optional.empty();
    }

    @Override
    public Optional<Hearing> hearing() {
        return Optional.of(this);
    }

    @Override
    public Map<Lack, String> lacks() {
        return Map.of(
                Lack.TELLING,
                "it has no line, so nothing is told to it",
                Lack.ECHO,
                "nothing is told to it that it could repeat",
                Lack.DOOR,
                "its files are fetched from where it put them; it calls nobody");
    }

    @Override
    public List<Trap> traps() {
        return List.of(
                Trap.in(
                        "cut off in the middle",
                        "cut-off-in-the-middle",
                        "cut-off-at-a-line",
                        "fewer-lines-than-the-end-says",
                        "canonical-events-cut-off"),
                Trap.in("hours or days later: the time is what is written", "a-day-of-a-commune"),
                Trap.in(
                        "spreadsheets of every kind",
                        "semicolons-decomposed-letters-other-order",
                        "every-word-with-tabs"),
                Trap.in("no UTF-8", "old-spreadsheet-windows-1258"),
                Trap.in("bad lines among good ones", "bad-lines-do-not-stop-the-others", "canonical-events"),
                Trap.in("files glued together", "two-files-glued-are-none"));
    }

    @Override
    public Set<String> secrets() {
        return Set.of("mau-khong-that");
    }

    @Override
    public Hearer hearer(RecordingIntake intake) {
        return new FileHearer(intake);
    }

    @Override
    public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
        return Optional.empty();
    }

    @Override
    public String plainSample() {
        return "one-line";
    }

    @Override
    public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
        return Optional.empty();
    }

    private static IntakeResult accept(Intake intake, Sender sender, String text, Intake.Mode mode) {
        try {
            return intake.accept(
                            sender, List.of(EventJson.read(EventJson.mapper().readTree(text))), mode)
                    .get(0);
        } catch (JsonProcessingException e) {
            return new IntakeResult.Rejected(Problem.of(FaultCode.INVALID_JSON, "no JSON"));
        } catch (IllegalArgumentException e) {
            return new IntakeResult.Rejected(Problem.of(FaultCode.INVALID_EVENT, "no event"));
        }
    }

    private record FileHearer(RecordingIntake intake) implements Hearer {

        @Override
        public void before(GoldenCase sample) {
            // A file stands for itself.
        }

        @Override
        public List<String> hear(List<GoldenExchange> messages) {
            Partner partner = partner(Map.of("folder", URI.create("file:///x").getPath()));
            return messages.stream().map(message -> take(partner, message)).toList();
        }

        private String take(Partner partner, GoldenExchange message) {
            String ending = message.files().containsKey("in.csv") ? "csv" : "ndjson";
            try {
                byte[] report = FileIntakes.of(texts(intake), PROPERTIES)
                        .take(partner, new FileName("X77.03.04-261008-1." + ending), message.in())
                        .csv();
                return new String(report, StandardCharsets.UTF_8);
            } catch (Fault e) {
                return e.code().code();
            }
        }
    }
}
