package vn.lienthong.hub.adapter.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lienthong.hub.adapter.province.in.Told;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.Kind;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.conformance.Said;
import vn.lienthong.hub.testing.conformance.Telling;
import vn.lienthong.hub.testing.conformance.Trap;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** The kind province: told, and calling. */
final class ProvinceKind implements Kind {

    private static final String SESSION = "{\"error_code\":0,\"session\":\"PHIEN-MAU-1\"}";

    @Override
    public String slug() {
        return "province";
    }

    @Override
    public Optional<Telling> telling() {
        return Optional.of(new Addressed());
    }

    @Override
    public Optional<Hearing> hearing() {
        return Optional.of(new Heard());
    }

    @Override
    public List<Trap> traps() {
        return List.of(
                Trap.in("isUpdating is text", "received-login-first"),
                Trap.in("error_code is a number or a text", "received-login-first", "already-there-is-sent-as-update"),
                Trap.in("errors inside HTTP 200", "error-inside-200-refuses"),
                Trap.in("already there: send again as an update", "already-there-is-sent-as-update"),
                Trap.in("local dates without marks", "record-with-dates-becomes-facts"),
                Trap.in("ten steps a call", "received-late-with-23-steps-in-tens"),
                Trap.in("a late fact must not throw it back", "late-supplement-keeps-completed"));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(SamplePartner.PASSWORD, SamplePartner.INBOUND_PASSWORD, "PHIEN-MAU-1", MemorySessions.OPEN);
    }

    private static final class Addressed implements Telling {

        @Override
        public Partner partner(URI url, Duration timeout) {
            return SamplePartner.at(url, timeout);
        }

        @Override
        public PartnerGateway gateway(Partner partner, GoldenCase sample) {
            return ProvinceAdapters.delivering(partner)::deliver;
        }

        @Override
        public int maxAnswer() {
            return Math.toIntExact(ProvinceAdapters.PROPERTIES.maxAnswer().toBytes());
        }

        @Override
        public String plainSample() {
            return "late-supplement-keeps-completed";
        }

        @Override
        public Said taken() {
            return Said.json("{\"error_code\":\"0\",\"message\":\"Thành công\",\"result\":[]}");
        }

        @Override
        public Said turnedDown(String message) {
            return Said.json("{\"error_code\":\"8\",\"message\":" + new TextNode(message) + "}");
        }

        @Override
        public Map<String, String> asides() {
            return Map.of("/mapi/login", SESSION);
        }

        @Override
        public Optional<Renewal> renewal() {
            return Optional.of(new Renewal(
                    "/mapi/login", Said.json("{\"error_code\":9,\"message\":\"Phiên làm việc đã hết hạn\"}")));
        }
    }

    private static final class Heard implements Hearing {

        @Override
        public Hearer hearer(RecordingIntake intake) {
            return new CalledHearer(ProvinceAdapters.hearing(intake, Clock.systemUTC()));
        }

        @Override
        public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
            List<Told.Held> held = new ArrayList<>();
            for (JsonNode event : sample.events()) {
                DossierEvent told = EventJson.read(event);
                Instant promised = told.fact() instanceof Fact.Received received ? received.promisedAt() : null;
                held.add(new Told.Held(told.type(), told.time(), Arrays.asList(promised, null)));
            }
            Told all = (partner, subjects) ->
                    subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> held));
            return Optional.of(new CalledHearer(ProvinceAdapters.hearing(intake, Clock.systemUTC(), all)));
        }

        @Override
        public String plainSample() {
            return "record-with-dates-becomes-facts";
        }

        @Override
        public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
            Map<String, byte[]> files = new TreeMap<>(message.files());
            files.computeIfPresent("in.json", (name, body) -> new String(body, StandardCharsets.UTF_8)
                    .replace(MemorySessions.OPEN, "PHIEN-LA")
                    .getBytes(StandardCharsets.UTF_8));
            return Optional.of(new GoldenExchange(files));
        }
    }

    private record CalledHearer(ProvinceReception reception) implements Hearing.Hearer {

        @Override
        public void before(GoldenCase sample) {
            if (sample.has("before.in.json")) {
                reception.call(sample.files().get("before.in.json"));
            }
        }

        @Override
        public List<String> hear(List<GoldenExchange> messages) {
            return messages.stream()
                    .map(message -> message.request().target().endsWith("/login")
                            ? reception.login(message.in())
                            : reception.call(message.in()))
                    .toList();
        }
    }
}
