package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.node.TextNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.Kind;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.conformance.Said;
import vn.lienthong.hub.testing.conformance.Telling;
import vn.lienthong.hub.testing.conformance.Trap;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** The kind iGate: pushed to, and polled. */
final class IgateKind implements Kind {

    private static final String SLUG = "igate";
    static final String TOKEN_PATH = "/auth/realms/mau/protocol/openid-connect/token";
    static final String TOKEN = "{\"access_token\":\"TOKEN-MAU\",\"expires_in\":300,\"token_type\":\"Bearer\"}";

    private final List<MeterRegistry> meters = new ArrayList<>();

    @Override
    public String slug() {
        return SLUG;
    }

    @Override
    public Optional<Telling> telling() {
        return Optional.of(new Pushed());
    }

    @Override
    public Optional<Hearing> hearing() {
        return Optional.of(new Polled());
    }

    @Override
    public Map<Lack, String> lacks() {
        return Map.of(Lack.DOOR, "it is polled and calls nobody");
    }

    @Override
    public List<Trap> traps() {
        return List.of(
                Trap.in("dates without a colon in the offset", "slice-pages-rows-in-several-states"),
                Trap.in("slices without a total", "slice-pages-rows-in-several-states"),
                Trap.in("two codes", "two-codes-and-nfd-names"),
                Trap.in("a token of 300 seconds that ends", "token-expired-is-renewed"),
                Trap.in("errors inside HTTP 200", "errors-inside-200"),
                Trap.in("rows that change without a word", "row-changed-becomes-corrected"),
                Trap.in("what was told comes back", "told-completion-and-appointment-come-back"),
                Trap.in("a late step", "late-step-pushes-the-folded-state"));
    }

    @Override
    public List<MeterRegistry> meters() {
        return List.copyOf(meters);
    }

    private Adapter counted(Adapter adapter) {
        meters.add(adapter.meters);
        return adapter;
    }

    @Override
    public Set<String> secrets() {
        return Set.of("mau-khong-that", "TOKEN-MAU");
    }

    private final class Pushed implements Telling {

        @Override
        public Partner partner(URI url, Duration timeout) {
            Partner usual = Adapter.partner(SLUG, url, null);
            Partner.Connection connection = usual.connection();
            return new Partner(
                    usual.id(),
                    usual.kind(),
                    usual.source(),
                    usual.units(),
                    usual.abilities(),
                    usual.fields(),
                    new Partner.Connection(
                            url,
                            url.resolve(TOKEN_PATH),
                            connection.username(),
                            connection.password(),
                            connection.connectTimeout(),
                            timeout,
                            connection.inFlight()),
                    null,
                    usual.settings());
        }

        @Override
        public PartnerGateway gateway(Partner partner, GoldenCase sample) {
            return counted(new Adapter()).delivery::deliver;
        }

        @Override
        public int maxAnswer() {
            return Adapter.MAX_ANSWER;
        }

        @Override
        public String plainSample() {
            return "completed-is-pushed-back";
        }

        @Override
        public Said taken() {
            return Said.json("{\"status\":200,\"title\":\"Success\"}");
        }

        @Override
        public Said turnedDown(String message) {
            return Said.json("{\"errors\":{\"code\":[" + new TextNode(message) + "]}}");
        }

        @Override
        public Map<String, String> asides() {
            return Map.of(TOKEN_PATH, TOKEN);
        }

        @Override
        public Optional<Renewal> renewal() {
            return Optional.of(new Renewal(TOKEN_PATH, new Said(401, "application/json", "{}")));
        }
    }

    private final class Polled implements Hearing {

        @Override
        public Hearer hearer(RecordingIntake intake) {
            return new PollingHearer(counted(new Adapter(intake)));
        }

        @Override
        public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
            Adapter adapter = counted(new Adapter(intake));
            adapter.told = ToldSample.of(sample.events());
            return Optional.of(new PollingHearer(adapter));
        }

        @Override
        public String plainSample() {
            return "two-codes-and-nfd-names";
        }

        @Override
        public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
            return Optional.empty();
        }
    }
}
