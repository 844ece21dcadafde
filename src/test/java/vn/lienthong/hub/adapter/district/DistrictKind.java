package vn.lienthong.hub.adapter.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.Kind;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.conformance.Said;
import vn.lienthong.hub.testing.conformance.Telling;
import vn.lienthong.hub.testing.conformance.Trap;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** The kind district: told, and calling; both over HTTP, byte for byte. */
final class DistrictKind implements Kind {

    @Override
    public String slug() {
        return "district";
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
    public Map<Lack, String> lacks() {
        return Map.of(Lack.TOKEN, "user and password go with every call");
    }

    @Override
    public List<Trap> traps() {
        return List.of(
                Trap.in("user and password in the body", "new-dossier-nfd", "tell-supplement"),
                Trap.in("WS-Security UsernameToken", "supplement-requested-usernametoken"),
                Trap.in("error as a fault", "fault-server"),
                Trap.in("error as a code inside HTTP 200", "error-code-inside-200"),
                Trap.in("names decomposed", "new-dossier-nfd"),
                Trap.in("windows-1258", "legacy-encoding-cp1258"),
                Trap.in("own unit codes, minutes without seconds", "tell-supplement", "step-and-result"),
                Trap.in("empty elements", "new-dossier-nfd", "step-and-result"),
                Trap.in("the new appointment comes with the papers", "papers-received-new-appointment"));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(SamplePartners.PASSWORD);
    }

    private static final class Addressed implements Telling {

        @Override
        public Partner partner(URI url, Duration timeout) {
            return SamplePartners.withBody(url, timeout);
        }

        /** A sample that says who sends it by a token is told to the district that wants one. */
        @Override
        public PartnerGateway gateway(Partner partner, GoldenCase sample) {
            boolean withToken = sample.exchanges().stream()
                    .anyMatch(
                            exchange -> exchange.out() != null && exchange.out().contains("UsernameToken"));
            DistrictDelivery delivery = DistrictApp.running().delivery();
            return withToken ? told -> delivery.deliver(withToken(told)) : delivery::deliver;
        }

        private static Delivery withToken(Delivery told) {
            Partner partner =
                    SamplePartners.withToken(told.partner().connection().baseUrl());
            return new Delivery(told.id(), told.sequence(), told.token(), partner, told.event(), told.dossier());
        }

        @Override
        public int maxAnswer() {
            return Math.toIntExact(DistrictApp.PROPERTIES.maxAnswer().toBytes());
        }

        @Override
        public String plainSample() {
            return "tell-supplement";
        }

        @Override
        public Said taken() {
            return Said.xml(answer("0", "Đã nhận"));
        }

        @Override
        public Said turnedDown(String message) {
            return Said.xml(answer("12", message.replace("&", "&amp;").replace("<", "&lt;")));
        }

        private static String answer(String code, String message) {
            return Messages.envelope("<NhanThongBaoResponse xmlns=\"urn:motcua:v1\"><KetQua><MaKetQua>" + code
                    + "</MaKetQua><ThongDiep>" + message + "</ThongDiep></KetQua></NhanThongBaoResponse>");
        }
    }

    private static final class Heard implements Hearing {

        @Override
        public Hearer hearer(RecordingIntake intake) {
            return new CalledHearer(intake);
        }

        @Override
        public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
            CalledHearer hearer = new CalledHearer(intake);
            sample.events().forEach(hearer::tell);
            return Optional.of(hearer);
        }

        @Override
        public String plainSample() {
            return "legacy-encoding-cp1258";
        }

        @Override
        public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
            Map<String, byte[]> files = new TreeMap<>(message.files());
            files.computeIfPresent("in.xml", (name, body) -> new String(body, StandardCharsets.ISO_8859_1)
                    .replace(SamplePartners.PASSWORD, "sai-mat-khau")
                    .getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(new GoldenExchange(files));
        }
    }

    /** Begins with nothing remembered; another one ends it. */
    private static final class CalledHearer implements Hearing.Hearer {

        private final Surroundings hub = DistrictApp.running().hub();

        private CalledHearer(RecordingIntake intake) {
            hub.reset();
            hub.hand(intake);
        }

        private void tell(JsonNode told) {
            JsonNode dueAt = told.path("dossier").path("dueAt");
            hub.tell(
                    EventJson.read(told.has("event") ? told.get("event") : told),
                    dueAt.isTextual()
                            ? java.time.OffsetDateTime.parse(dueAt.asText()).toInstant()
                            : null);
        }

        @Override
        public void before(GoldenCase sample) {
            if (sample.has("told.json")) {
                JsonNode told = sample.json("told.json");
                (told.isArray() ? told : List.of(told)).forEach(this::tell);
            }
            if (sample.has("dossier.json")) {
                Map<String, byte[]> asEvent =
                        Map.of("event.json", sample.files().get("dossier.json"));
                hub.hold(new GoldenCase(sample.slug(), sample.name(), asEvent).dossier());
            }
            if (sample.has("before.in.xml")) {
                post(sample.files().get("before.in.xml"), "text/xml");
            }
        }

        @Override
        public List<String> hear(List<GoldenExchange> messages) {
            return messages.stream()
                    .map(message ->
                            post(message.in(), message.request().headers().getOrDefault("Content-Type", "text/xml")))
                    .toList();
        }

        private static String post(byte[] body, String type) {
            return DistrictApp.running().post(body, type).body();
        }
    }
}
