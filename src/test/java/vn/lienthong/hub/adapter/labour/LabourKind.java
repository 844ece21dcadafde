package vn.lienthong.hub.adapter.labour;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

/** The kind labour: told, calling, and polled. */
final class LabourKind implements Kind {

    @Override
    public String slug() {
        return LabourSettings.KIND;
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
        return Map.of(Lack.TOKEN, "the key goes with every call");
    }

    @Override
    public List<Trap> traps() {
        return List.of(
                Trap.in("XML inside the JSON", "hand-over-xml-in-json-code-tables", "completed-with-results-in-xml"),
                Trap.in("code tables for sex, people, place", "hand-over-xml-in-json-code-tables"),
                Trap.in("own procedure codes", "procedure-without-mapping"),
                Trap.in("error_code is a number or a text", "late-step-folded-state", "error-code-inside-200"),
                Trap.in("names as .NET writes them", "pull-wrapper-with-odd-names"),
                Trap.in("a DOCTYPE inside the XML", "doctype-inside-the-xml-is-refused"),
                Trap.in("two ministries since 2025", "merit-goes-to-the-other-ministry"),
                Trap.in("a late fact must not throw it back", "late-step-folded-state"));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(Ministries.KEY, Ministries.INBOUND_KEY);
    }

    private static final class Addressed implements Telling {

        @Override
        public Partner partner(URI url, Duration timeout) {
            return Ministries.at(url, timeout, null);
        }

        @Override
        public PartnerGateway gateway(Partner partner, GoldenCase sample) {
            return new LabourAdapters(new Ministries(), new RecordingIntake(), ToldEvents.NOTHING).delivery()::deliver;
        }

        @Override
        public int maxAnswer() {
            return Math.toIntExact(LabourAdapters.PROPERTIES.maxAnswer().toBytes());
        }

        @Override
        public String plainSample() {
            return "hand-over-xml-in-json-code-tables";
        }

        @Override
        public Said taken() {
            return Said.json("{\"error_code\":\"0\",\"message\":\"Thành công\"}");
        }

        @Override
        public Said turnedDown(String message) {
            return Said.json("{\"error_code\":\"5\",\"message\":" + new TextNode(message) + "}");
        }
    }

    private static final class Heard implements Hearing {

        @Override
        public Hearer hearer(RecordingIntake intake) {
            return new LabourHearer(intake, ToldEvents.NOTHING);
        }

        @Override
        public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
            return Optional.of(new LabourHearer(intake, ToldEvents.of(sample.events())));
        }

        @Override
        public String plainSample() {
            return "step-in-progress";
        }

        @Override
        public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
            Map<String, byte[]> files = new TreeMap<>(message.files());
            files.computeIfPresent("in.json", (name, body) -> new String(body, StandardCharsets.UTF_8)
                    .replace(Ministries.INBOUND_KEY, "KHOA-LA")
                    .getBytes(StandardCharsets.UTF_8));
            return Optional.of(new GoldenExchange(files));
        }
    }
}
