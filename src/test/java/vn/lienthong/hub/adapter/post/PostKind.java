package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
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

/** The kind post: ordered from, calling, and polled. */
final class PostKind implements Kind {

    private static final String TOKEN_PATH = "/token";

    private final List<MeterRegistry> meters = new CopyOnWriteArrayList<>();

    @Override
    public String slug() {
        return PostSettings.KIND;
    }

    @Override
    public Optional<Telling> telling() {
        return Optional.of(new Ordered());
    }

    @Override
    public Optional<Hearing> hearing() {
        return Optional.of(new Heard());
    }

    @Override
    public Map<Lack, String> lacks() {
        return Map.of(Lack.ECHO, "it says what the post does, and nobody else says that");
    }

    @Override
    public List<Trap> traps() {
        return List.of(
                Trap.in("client credentials in the header", "result-goes-home-token-first"),
                Trap.in("errors inside HTTP 200", "order-refused-in-200"),
                Trap.in("district ids still required", "result-goes-home-token-first"),
                Trap.in("one cursor for the whole customer", "tracking-page-several-orders-unknown-status"),
                Trap.in("an empty page keeps the cursor", "tracking-empty-page"),
                Trap.in("a document is sent again whole", "taken-in-and-handed-over-nfd"),
                Trap.in("too many calls", "throttled"),
                Trap.shownBy("a document goes on", PostKind::saysTheHandOverOnly));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(Adapter.PASSWORD, "TOKEN-MAU", "TOKEN-HUB-MAU");
    }

    @Override
    public List<MeterRegistry> meters() {
        return meters;
    }

    private static void saysTheHandOverOnly() {
        RecordingIntake intake = new RecordingIntake();
        Adapter adapter = new Adapter(intake);
        var accepted = adapter.clock.instant().minus(Duration.ofDays(2));
        adapter.document(
                PostDocument.of("BD-1", "1.001776", "X77.01.02", accepted, null).toString());
        intake.clear();
        adapter.document(PostDocument.of("BD-1", "1.001776", "X77.01.02", accepted, adapter.clock.instant())
                .toString());
        assertThat(intake.events()).extracting(event -> event.type().factName()).containsExactly("handedOver");
    }

    private final class Ordered implements Telling {

        @Override
        public Partner partner(URI url, Duration timeout) {
            return Adapter.partner(url, timeout, 100, Map.of("tables", Adapter.TABLES));
        }

        @Override
        public PartnerGateway gateway(Partner partner, GoldenCase sample) {
            Adapter adapter = new Adapter();
            meters.add(adapter.meters);
            return adapter.delivery::deliver;
        }

        @Override
        public int maxAnswer() {
            return Adapter.MAX_ANSWER;
        }

        @Override
        public String plainSample() {
            return "result-goes-home-token-first";
        }

        @Override
        public Said taken() {
            return Said.json("{\"Status\":\"100\",\"Message\":\"Thành công\"}");
        }

        @Override
        public Said turnedDown(String message) {
            return Said.json("{\"Status\":\"203\",\"Message\":" + new TextNode(message) + "}");
        }

        @Override
        public Map<String, String> asides() {
            return Map.of(TOKEN_PATH, PostDoor.TOKEN);
        }

        @Override
        public Optional<Renewal> renewal() {
            return Optional.of(new Renewal(TOKEN_PATH, new Said(401, "application/json", "{}")));
        }
    }

    private final class Heard implements Hearing {

        @Override
        public Hearer hearer(RecordingIntake intake) {
            PostDoor door = new PostDoor(intake);
            meters.add(door.adapter.meters);
            return door;
        }

        @Override
        public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
            return Optional.empty();
        }

        @Override
        public String plainSample() {
            return "taken-in-at-commune-post-office";
        }

        @Override
        public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
            Map<String, byte[]> files = new TreeMap<>(message.files());
            files.computeIfPresent("http", (name, head) -> new String(head, StandardCharsets.UTF_8)
                    .replace("TOKEN-HUB-MAU", "TOKEN-KHAC")
                    .getBytes(StandardCharsets.UTF_8));
            return Optional.of(new GoldenExchange(files));
        }
    }
}
