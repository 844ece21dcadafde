package vn.lienthong.hub.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.testing.golden.GoldenBody;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenEvents;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** Hearing one partner of a kind, be it sound or not. */
final class HearingChecks {

    private static final String BOMB = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">"
            + "<!ENTITY f \"&e;&e;\"><!ENTITY g \"&f;&f;\">]><a>&g;</a>";

    private final Hearing hearing;
    private final GoldenCase plain;

    HearingChecks(Kind kind, Hearing hearing) {
        this.hearing = hearing;
        this.plain = Samples.named(kind.slug(), hearing.plainSample());
    }

    GoldenCase plain() {
        return plain;
    }

    /** The sample's events come out exactly, and the hub answers as the sample says. */
    void hears(GoldenCase sample) {
        RecordingIntake intake = new RecordingIntake();
        Hearing.Hearer hearer = hearing.hearer(intake);
        hearer.before(sample);
        List<DossierEvent> before = intake.events();
        assertAnswered(sample, hearer.hear(sample.exchanges()));
        GoldenEvents.assertSame(sample.events(), intake.events(), before);
    }

    /** The hub answers as the sample says. */
    void assertAnswered(GoldenCase sample, List<String> answers) {
        List<GoldenExchange> exchanges = sample.exchanges();
        for (int i = 0; i < exchanges.size(); i++) {
            if (Samples.answeredByTheHub(exchanges.get(i))) {
                GoldenBody.assertSame(
                        exchanges.get(i).answerType(), exchanges.get(i).answer(), answers.get(i));
            }
        }
    }

    /** What the hub answers, in one text, to a sample as it is. */
    String answersTo(GoldenCase sample) {
        Hearing.Hearer hearer = hearing.hearer(new RecordingIntake());
        hearer.before(sample);
        return String.join("\n", hearer.hear(sample.exchanges()));
    }

    /** The same adapter hears it again: nothing new, nothing that contradicts. */
    void hearsAgainNothingNew(GoldenCase sample) {
        RecordingIntake intake = new RecordingIntake();
        Hearing.Hearer hearer = hearing.hearer(intake);
        hearer.before(sample);
        hearer.hear(sample.exchanges());
        int first = intake.events().size();
        hearer.hear(sample.exchanges());
        assertThat(intake.events()).as(sample + " heard twice").hasSize(first);
        assertThat(intake.conflicts()).as(sample + " heard twice").isZero();
    }

    /** An adapter that has forgotten everything makes the same events with the same ids. */
    void makesTheSameIdsAnew(GoldenCase sample) {
        RecordingIntake intake = new RecordingIntake();
        hearing.hearer(intake).hear(sample.exchanges());
        int first = intake.events().size();
        hearing.hearer(intake).hear(sample.exchanges());
        assertThat(intake.events()).as(sample + " heard by another node").hasSize(first);
        assertThat(intake.conflicts()).as(sample + " heard by another node").isZero();
    }

    /** @return the hub's answers to the plain sample with another body */
    List<String> hearChanged(RecordingIntake intake, UnaryOperator<String> body) {
        List<GoldenExchange> messages = plain.exchanges().stream()
                .map(message -> Samples.withBody(message, body))
                .toList();
        return hearing.hearer(intake).hear(messages);
    }

    /** Bodies that are no message, by name. */
    static Map<String, UnaryOperator<String>> malformed() {
        Map<String, UnaryOperator<String>> bodies = new LinkedHashMap<>();
        bodies.put("empty", body -> "");
        bodies.put("cut off", body -> body.substring(0, body.length() * 2 / 3));
        bodies.put("of another language", body -> body.stripLeading().startsWith("<") ? "{\"a\":1}" : "<a/>");
        bodies.put("deeply nested", body -> "[".repeat(100_000));
        bodies.put("deeply nested all through", body -> hostile(body, "[".repeat(5_000) + "]".repeat(5_000)));
        bodies.put("with a number without end", body -> hostile(body, "1" + "0".repeat(5_000)));
        bodies.put("with a member said twice", body -> hostile(body, "1,\"khac\":2"));
        bodies.put("with another root", body -> body.stripLeading().startsWith("<") ? "<a/>" : "[7]");
        bodies.put("with something behind it", body -> body + body);
        bodies.put("hostile XML", body -> BOMB);
        bodies.put("no text", body -> "\u0000\u00ff\u00fe\u0001");
        return bodies;
    }

    /** An object gets one more member, called {@code khac}; XML, which knows no members, a DOCTYPE. */
    private static String hostile(String body, String value) {
        String text = body.stripLeading();
        if (text.startsWith("{")) {
            return "{\"khac\":" + value + "," + text.substring(1);
        }
        return text.startsWith("<")
                ? BOMB.replaceFirst("<a>.*", "") + text.replaceFirst("<\\?.*?\\?>", "")
                : "[" + value;
    }
}
