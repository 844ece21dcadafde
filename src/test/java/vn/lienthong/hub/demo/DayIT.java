package vn.lienthong.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;
import vn.lienthong.hub.testing.Person;

/**
 * A whole day in the province: both counts of it agree, and none of its people turns up in what the hub logs and
 * measures, nor in the problems with which it answers those who send their facts badly.
 */
@HubTest
@DirtiesContext
@AutoConfigureObservability(tracing = false)
@ExtendWith(OutputCaptureExtension.class)
class DayIT {

    private static SampleProvince province;

    @LocalServerPort
    private int port;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Partners partners;

    private final Map<String, StringBuilder> said = new TreeMap<>();

    @DynamicPropertySource
    static void simulators(DynamicPropertyRegistry registry) {
        province = SampleProvince.start(Clock.systemUTC());
        province.arguments().forEach(argument -> {
            String[] pair = argument.substring(2).split("=", 2);
            registry.add(pair[0], () -> pair[1]);
        });
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    @Test
    void bothCountsOfTheDayAgreeAndNobodyOfItIsInLogMetricsOrProblems(CapturedOutput output) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PlayedDay day = province.play(
                URI.create("http://localhost:" + port),
                calendars.of(null)::isWorkingDay,
                new PrintStream(console, true, StandardCharsets.UTF_8));
        assertThat(day.agreed()).as(console.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains(partners.all().stream()
                        .map(partner -> "\n  " + partner.id() + " ")
                        .toList());

        HubClient operator = HubClient.on(port).as("operator");
        day.stories().forEach(story -> sendBadly(operator, story));
        keep("console", console.toString(StandardCharsets.UTF_8));
        keep("log", output.getAll());
        keep("metrics", operator.get("/actuator/prometheus").body());

        assertThat(said.get("metrics")).contains("hub_intake");
        assertThat(said.get("conflict").toString()).contains("event-conflict");
        assertThat(said.get("invalid").toString()).contains("invalid-event");
        said.forEach((where, text) -> {
            Person.Haystack haystack = new Person.Haystack(text.toString());
            assertThat(day.stories().stream()
                            .flatMap(story -> traces(story, haystack))
                            .distinct())
                    .as(where)
                    .isEmpty();
        });
    }

    /** The reception of a dossier of the day once more: changed, unfit, cut off, and asked for by its people's names. */
    private void sendBadly(HubClient operator, Story story) {
        String source = "/partners/" + story.way().intake();
        Applicant applicant = story.received().applicant();
        ObjectNode event = EventJson.write(new DossierEvent(
                source,
                story.code() + "/said badly",
                story.code(),
                story.moves().get(0).time(),
                story.received()));
        assertThat(operator.event(event).status()).isIn(201, 202);
        ((ObjectNode) event.get("data")).put("summary", "Đơn của " + applicant.name());
        keep("conflict", 409, operator.event(event));
        event.put("id", applicant.name()).put("time", applicant.phone());
        ((ObjectNode) event.get("data")).put("channel", applicant.address()).put("receivingUnit", applicant.idNumber());
        keep("invalid", 422, operator.event(event));
        String text = event.toString();
        keep(
                "cut off",
                400,
                operator.post("/api/v1/events", "application/cloudevents+json", text.substring(0, text.length() - 9)));
        keep("asked", 404, operator.get("/api/v1/dossiers/" + HubClient.encoded(applicant.name())));
        Answer publicly =
                HubClient.on(port).get("/public/v1/dossiers/" + applicant.idNumber() + "?ten=" + applicant.phone());
        assertThat(publicly.status()).as("unknown, or asked too often").isIn(404, 429);
        keep("asked publicly", publicly.body() + "\n" + publicly.headers().map());
    }

    private void keep(String where, int status, Answer answer) {
        assertThat(answer.status()).as(where).isEqualTo(status);
        keep(where, answer.body() + "\n" + answer.headers().map());
    }

    private void keep(String where, String text) {
        said.computeIfAbsent(where, any -> new StringBuilder()).append(text).append('\n');
    }

    private static Stream<String> traces(Story story, Person.Haystack text) {
        Applicant applicant = story.received().applicant();
        Stream<String> words = Stream.of(
                        applicant.name(), applicant.address(), story.received().officer())
                .filter(Objects::nonNull)
                .filter(text::holds);
        return Stream.concat(
                words, Stream.of(applicant.idNumber(), applicant.phone()).filter(text::holdsNumber));
    }
}
