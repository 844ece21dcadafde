package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.GossipingPartners;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;
import vn.lienthong.hub.testing.Person;

/**
 * People of whom the hub hears, from good senders and careless ones, and whom partners repeat in their errors, turn up
 * in no log line, metric, problem or answer.
 */
@HubTest
@DirtiesContext
@AutoConfigureObservability(tracing = false)
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {

    private static final String DISTRICT_3 = "/partners/district-3";
    private static final List<Person> PEOPLE =
            IntStream.range(0, 48).mapToObj(Person::number).toList();

    private static GossipingPartners partners;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    /** Everything that the hub said, by what it was asked. */
    private final Map<String, String> said = new TreeMap<>();

    private final List<String> codes = new ArrayList<>();

    @DynamicPropertySource
    static void careless(DynamicPropertyRegistry registry) throws IOException {
        partners = new GossipingPartners(PEOPLE);
        for (String partner : List.of("province", "igate-1", "igate-2")) {
            registry.add("sample." + partner + ".url", partners::url);
        }
        registry.add("sample.poll.every", () -> "2s");
        registry.add("hub.delivery.backoff.first", () -> "10ms");
        registry.add("hub.delivery.backoff.cap", () -> "50ms");
        registry.add("hub.delivery.breaker.failures", () -> "1000");
    }

    @Test
    void nobodyOfWhomTheHubHearsTurnsUpAnywhere(CapturedOutput output) {
        HubClient operator = HubClient.on(port).as("operator");
        HubClient district = HubClient.on(port).as("district-3");
        HubClient stranger = HubClient.on(port).as("igate-2");
        PEOPLE.forEach(person -> {
            sayWhatIsGood(operator, district, person);
            sayWhatIsBad(district, stranger, person);
            askWithNames(operator, person);
        });
        awaitThatEveryPartnerHasGossiped();
        codes.forEach(code -> look(operator, code));
        readLists(operator);
        said.put("log", output.getAll());
        partners.close();

        assertThat(said.get("metrics")).contains("hub_");
        assertThat(said.get("parked")).as("partners turned deliveries down").contains("PARKED", "\"answer\"");
        assertThat(said.get("explained")).as("what was tried").contains("REFUSED", "\"history\"");
        assertThat(jdbc.queryForObject("select count(*) from quarantine", Long.class))
                .isPositive();
        assertNobodyIsIn(said);
    }

    @Test
    void theSearchFindsWhomItLooksFor() {
        Person person = PEOPLE.get(1);
        for (String text : List.of(
                "x " + person.name().toUpperCase(java.util.Locale.forLanguageTag("vi")) + " x",
                "tel " + person.phone().replaceAll("(\\d{4})(\\d{3})(\\d{3})", "$1 $2.$3"),
                person.gossip())) {
            assertThat(person.tracesIn(new Person.Haystack(text))).as(text).isNotEmpty();
        }
    }

    /** A dossier at home, one that travels to a vendor's system, with people in every text. */
    private void sayWhatIsGood(HubClient operator, HubClient district, Person person) {
        String home = Events.newCode("X77.03");
        String away = Events.newCode("X77.03");
        codes.add(home);
        codes.add(away);
        ObjectNode first = received(home, "X77.03", person);
        keep("received", district.event(first));
        keep("replayed", district.event(first));
        ObjectNode travels = received(away, "X77.03", person);
        data(travels).put("competentUnit", "X77.01").put("officer", person.name());
        keep("received away", district.event(travels));
        for (String fact : List.of("supplementRequested", "stopped")) {
            ObjectNode event = Events.event(DISTRICT_3, fact, home, "2025-08-02T08:00:00+07:00", "{}");
            data(event).put("reason", "Thiếu giấy của " + person.gossip());
            keep(fact, district.event(event));
        }
        ObjectNode returned = Events.event(DISTRICT_3, "returned", home, "2025-08-05T08:00:00+07:00", "{}");
        data(returned).put("how", "COUNTER").put("to", person.gossip());
        keep("returned", district.events(List.of(returned)));
        ObjectNode unknown = received(Events.newCode("X77.03"), "X77.03", person);
        data(unknown).put("procedureCode", "9.999999");
        keep("quarantined", operator.event(unknown));
    }

    private void sayWhatIsBad(HubClient district, HubClient stranger, Person person) {
        ObjectNode known = received(Events.newCode("X77.03"), "X77.03", person);
        district.event(known);
        data(known).put("summary", "khác " + person.gossip());
        keep("conflict", 409, district.event(known));
        keep("not yours", 403, stranger.event(known));
        keep("not party", 202, stranger.event(said(known, person)));
        ObjectNode wrong = received(person.name(), "X77.03", person).put("time", person.birthDate());
        data(wrong)
                .put("channel", person.gossip())
                .put("promisedAt", person.phone())
                .put("receivingUnit", person.name());
        ((ObjectNode) data(wrong).get("applicant"))
                .put("kind", person.gossip())
                .put("sex", person.name())
                .put("birthDate", person.idNumber());
        ((ObjectNode) data(wrong).get("applicant")).putObject("name").put(person.gossip(), person.email());
        keep("invalid", 422, district.event(wrong));
        keep("invalid lines", district.events(List.of(wrong, known)));
        ObjectNode noFact = received(Events.newCode("X77.03"), "X77.03", person).put("type", person.gossip());
        keep("no fact", 422, district.event(noFact));
        for (String body : List.of(person.gossip(), "{\"" + person.gossip(), "{\"a\":" + person.name() + "}")) {
            keep("not JSON", 400, district.post("/api/v1/events", "application/cloudevents+json", body));
            keep("no lines", district.post("/api/v1/events", "application/x-ndjson", body));
            keep("no term", 400, district.post("/api/v1/deadlines/preview", "application/json", body));
            keep("no login", HubClient.on(port).post("/partners/province/login", "application/json", body));
            keep("no call", HubClient.on(port).post("/partners/province/g", "application/json", body));
        }
        for (String form : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            String body = "{\"data\":\"%zz" + person.gossip() + "\"}&=&%";
            keep("form", HubClient.on(port).post("/partners/province/g", form, body));
            keep("form", HubClient.on(port).post("/partners/province/login", form, body));
        }
        String login = "{\"username\":\"" + person.email() + "\",\"password\":\"" + person.idNumber() + "\"}";
        keep("login", HubClient.on(port).post("/partners/province/login", "application/json", login));
    }

    private void askWithNames(HubClient operator, Person person) {
        String name = HubClient.encoded(person.name());
        keep("by name", 404, operator.get("/api/v1/dossiers/" + name));
        keep("by number", 404, operator.get("/api/v1/dossiers/" + person.idNumber() + "/deliveries"));
        keep("procedure", 404, operator.get("/api/v1/procedures/" + name));
        keep("unit", 400, operator.get("/api/v1/dossiers?unit=" + name));
        keep("state", 400, operator.get("/api/v1/dossiers?state=" + name));
        keep("since", 400, operator.get("/api/v1/dossiers?updatedSince=" + name));
        keep("cursor", 400, operator.get("/api/v1/dossiers?cursor=" + name));
        keep("limit", 400, operator.get("/api/v1/deliveries?limit=" + name));
        keep("deliveries by code", 404, operator.get("/api/v1/deliveries?code=" + name));
        keep("decisions by code", 404, operator.get("/api/v1/deliveries/audit?code=" + name));
        keep("delivery", 400, operator.get("/api/v1/deliveries/" + name));
        keep("pause", 404, operator.post("/api/v1/partners/" + name + "/pause", "application/json", "{}"));
        keep(
                "skip",
                422,
                operator.post(
                        "/api/v1/deliveries/skip",
                        "application/json",
                        "{\"state\":\"" + person.name() + "\",\"" + person.name() + "\":1}"));
        keep("indicator", 400, operator.get("/api/v1/indicators/on-time?from=" + name + "&rule=" + name));
        keep(
                "indicator of",
                404,
                operator.get("/api/v1/indicators/on-time?from=2025-01-01&to=2025-12-31&unit=" + name));
        keep("nothing", operator.get("/" + name + "?" + name + "=" + HubClient.encoded(person.email())));
        keep("media type", operator.post("/api/v1/events", "text/" + person.idNumber(), person.gossip()));
        keep(
                "units",
                422,
                operator.put("/api/v1/units", "application/x-ndjson", "{\"code\":\"" + person.email() + "\"}"));
        keep(
                "replay",
                operator.post(
                        "/api/v1/deliveries/replay",
                        "application/json",
                        "{\"parkedBefore\":\"" + person.name() + "\"}"));
    }

    private void awaitThatEveryPartnerHasGossiped() {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            for (String partner : List.of("province", "igate-1")) {
                assertThat(jdbc.queryForObject(
                                "select count(*) from delivery where state = 'PARKED' and partner = ?",
                                Long.class,
                                partner))
                        .as(partner)
                        .isGreaterThanOrEqualTo(PEOPLE.size() * 3L / 4);
            }
        });
        assertThat(partners.turns()).isGreaterThan(PEOPLE.size());
    }

    private void look(HubClient operator, String code) {
        keep("dossier", 200, operator.get("/api/v1/dossiers/" + code));
        keep("deliveries of", 200, operator.get("/api/v1/dossiers/" + code + "/deliveries"));
    }

    private void readLists(HubClient operator) {
        keep("public", 200, HubClient.on(port).get("/public/v1/dossiers/" + codes.get(0)));
        keep("list", 200, operator.get("/api/v1/dossiers?limit=1000"));
        keep("parked", 200, operator.get("/api/v1/deliveries?state=PARKED&limit=1000"));
        operator.get("/api/v1/deliveries?state=PARKED&limit=50")
                .json()
                .path("items")
                .forEach(item -> keep(
                        "explained",
                        200,
                        operator.get("/api/v1/deliveries/" + item.path("id").asText())));
        keep("decisions", 200, operator.get("/api/v1/deliveries/audit?limit=1000"));
        keep("summary", 200, operator.get("/api/v1/deliveries/summary"));
        keep("waiting", 200, operator.get("/api/v1/deliveries?limit=1000"));
        keep(
                "on-time",
                200,
                operator.get("/api/v1/indicators/on-time?from=2025-01-01&to=2025-12-31&unit=X77&groupBy=unit"));
        keep("metrics", 200, operator.get("/actuator/prometheus"));
        keep("health", 200, operator.get("/actuator/health/readiness"));
    }

    private static ObjectNode received(String subject, String unit, Person person) {
        ObjectNode event = Events.received(DISTRICT_3, subject, unit);
        data(event).set("applicant", person.applicant());
        data(event)
                .put("summary", "Đơn của " + person.gossip())
                .put("propertyAddress", person.address())
                .put("ghiChuRieng", person.gossip());
        data(event).putArray("parcels").addObject().put("number", "7").put("address", person.address());
        return event;
    }

    /** What a stranger says of the same dossier. */
    private static ObjectNode said(ObjectNode known, Person person) {
        ObjectNode event = Events.event(
                "/partners/igate-2", "stopped", known.path("subject").asText(), "2025-08-03T08:00:00+07:00", "{}");
        data(event).put("reason", person.gossip());
        return event;
    }

    private static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    private void keep(String name, int status, Answer answer) {
        assertThat(answer.status()).as(name + ": " + answer.body()).isEqualTo(status);
        keep(name, answer);
    }

    /** With its headers: they speak, too. */
    private void keep(String name, Answer answer) {
        assertThat(answer.status()).as(name).isLessThan(500);
        said.merge(name, answer.body() + "\n" + answer.headers().map() + "\n", String::concat);
    }

    private static void assertNobodyIsIn(Map<String, String> texts) {
        SoftAssertions all = new SoftAssertions();
        texts.forEach((name, text) -> {
            for (String line : text.split("\n")) {
                Person.Haystack haystack = new Person.Haystack(line);
                List<String> found = PEOPLE.stream()
                        .flatMap(person -> person.tracesIn(haystack).stream())
                        .distinct()
                        .toList();
                all.assertThat(found)
                        .as(name + ": " + line.substring(0, Math.min(line.length(), 600)))
                        .isEmpty();
            }
        });
        all.assertAll();
    }
}
