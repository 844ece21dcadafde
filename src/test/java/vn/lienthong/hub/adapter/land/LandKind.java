package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.land.file.Files;
import vn.lienthong.hub.adapter.land.file.NotFetched;
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

/** The kind land: told, and calling. */
final class LandKind implements Kind {

    private static final String TOKEN = "/token";
    private static final String PASSWORD = "mau-khong-that";
    private static final String TAKEN = "{\"data\":4711,\"status\":{\"success\":true,\"code\":\"200\",\"type\":\"\","
            + "\"time\":\"2026-10-08T02:16:00Z\",\"message\":\"Thành công\"}}";

    @Override
    public String slug() {
        return LandSettings.KIND;
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
                Trap.in("times in UTC, with or without Z", "transfer-utc-without-zone", "ended-with-result"),
                Trap.in("LaTamDung=false asks without pausing", "supplement-without-pause", "supplement-that-pauses"),
                Trap.in("HTTP 200 says nothing", "hand-over-success-false"),
                Trap.in("bytes behind links", "hand-over-with-parcel-and-paper"),
                Trap.shownBy("out of order: the fact bears its own time", LandKind::bearsItsOwnTime));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(LandPartner.SECRET, PASSWORD, "TOKEN-MAU");
    }

    /** The bytes that a sample puts behind the link of each paper. */
    static Files filesOf(GoldenCase sample) {
        JsonNode papers = sample.json("event.json").at("/dossier/attachments");
        return (partner, allowed, link) -> {
            for (JsonNode paper : papers) {
                if (link.equals(paper.path("url").asText()) && paper.has("contentBase64")) {
                    return Base64.getDecoder().decode(paper.get("contentBase64").asText());
                }
            }
            throw NotFetched.forGood("the sample has no such file");
        };
    }

    /** What was moved before the end and told after it goes before it in the history: the fold needs the time alone. */
    private static void bearsItsOwnTime() {
        RecordingIntake intake = new RecordingIntake();
        LandDoor door = new LandDoor(intake);
        say(door, "KetThucHoSo", LandSamples.message("ended-with-result").toString());
        say(door, "ChuyenHoSo", LandSamples.message("transfer-utc-without-zone").toString());
        assertThat(intake.events()).hasSize(2);
        assertThat(intake.events().get(1).time())
                .isBefore(intake.events().get(0).time());
    }

    private static void say(LandDoor door, String verb, String message) {
        door.reply("/partners/land/" + verb + "/" + LandPartner.SECRET, message.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Addressed implements Telling {

        @Override
        public Partner partner(URI url, Duration timeout) {
            Partner plain = LandPartner.at(url, timeout, Map.of());
            return new Partner(
                    plain.id(),
                    plain.kind(),
                    plain.source(),
                    plain.units(),
                    plain.abilities(),
                    plain.fields(),
                    new Partner.Connection(
                            url, url.resolve(TOKEN), "hub-mau", PASSWORD, Duration.ofSeconds(2), timeout, 4),
                    null,
                    plain.settings());
        }

        @Override
        public PartnerGateway gateway(Partner partner, GoldenCase sample) {
            return LandAdapters.delivering(partner, filesOf(sample))::deliver;
        }

        @Override
        public int maxAnswer() {
            return Math.toIntExact(LandAdapters.PROPERTIES.maxAnswer().toBytes());
        }

        @Override
        public String plainSample() {
            return "hand-over-with-parcel-and-paper";
        }

        @Override
        public Said taken() {
            return Said.json(TAKEN);
        }

        @Override
        public Said turnedDown(String message) {
            return Said.json("{\"data\":0,\"status\":{\"success\":false,\"code\":\"E12\",\"type\":\"validation\","
                    + "\"message\":" + new TextNode(message) + "}}");
        }

        @Override
        public Map<String, String> asides() {
            return Map.of(TOKEN, "{\"access_token\":\"TOKEN-MAU\",\"expires_in\":300}");
        }

        @Override
        public Optional<Renewal> renewal() {
            return Optional.of(new Renewal(TOKEN, new Said(401, "application/json", "{}")));
        }
    }

    private static final class Heard implements Hearing {

        @Override
        public Hearer hearer(RecordingIntake intake) {
            return new LandDoor(intake);
        }

        @Override
        public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
            return Optional.of(new LandDoor(intake).hold(sample.events()));
        }

        @Override
        public String plainSample() {
            return "supplement-received";
        }

        @Override
        public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
            Map<String, byte[]> files = new TreeMap<>(message.files());
            files.computeIfPresent("http", (name, head) -> new String(head, StandardCharsets.UTF_8)
                    .replace(LandPartner.SECRET, "bi-mat-khac")
                    .getBytes(StandardCharsets.UTF_8));
            return Optional.of(new GoldenExchange(files));
        }
    }
}
