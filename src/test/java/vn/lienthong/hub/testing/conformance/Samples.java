package vn.lienthong.hub.testing.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.lienthong.hub.testing.Person;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** The samples of a kind, as they are and changed. */
final class Samples {

    private static final Pattern OTHER_CHARSET =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"'](?!utf-8)", Pattern.CASE_INSENSITIVE);

    private Samples() {}

    static List<GoldenCase> inbound(String slug) {
        return GoldenCases.of(slug).stream().filter(GoldenCase::inbound).toList();
    }

    static List<GoldenCase> outbound(String slug) {
        return GoldenCases.of(slug).stream().filter(GoldenCase::outbound).toList();
    }

    static GoldenCase named(String slug, String name) {
        return GoldenCases.of(slug).stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample " + slug + "/" + name));
    }

    /** The same fact, told of an invented person. */
    static GoldenCase of(Person person, GoldenCase outbound) {
        return changed(outbound, dossier -> dossier.set("applicant", person.applicant()));
    }

    /** The same fact of a dossier in this state. */
    static GoldenCase inState(String state, GoldenCase outbound) {
        return changed(outbound, dossier -> dossier.put("state", state));
    }

    /** The sample with every letter of the wanted files decomposed; empty if none of them is text in UTF-8. */
    static Optional<GoldenCase> decomposed(GoldenCase sample, String wanted) {
        Map<String, byte[]> files = new TreeMap<>(sample.files());
        boolean[] changed = {false};
        files.replaceAll((name, content) -> {
            if (!name.matches(wanted)) {
                return content;
            }
            Optional<String> text = utf8(content);
            changed[0] |= text.isPresent();
            return text.map(whole ->
                            Normalizer.normalize(whole, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8))
                    .orElse(content);
        });
        return changed[0] ? Optional.of(new GoldenCase(sample.slug(), sample.name(), files)) : Optional.empty();
    }

    /** The same message with another body. */
    static GoldenExchange withBody(GoldenExchange message, UnaryOperator<String> change) {
        Map<String, byte[]> files = new TreeMap<>(message.files());
        files.replaceAll((name, content) -> name.startsWith("in.")
                ? change.apply(new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1)
                : content);
        return new GoldenExchange(files);
    }

    /** What the partner sent is answered by the hub, and not the other way round. */
    static boolean answeredByTheHub(GoldenExchange exchange) {
        return exchange.in() != null && exchange.files().keySet().stream().anyMatch(name -> name.startsWith("answer."));
    }

    private static GoldenCase changed(GoldenCase sample, java.util.function.Consumer<ObjectNode> change) {
        JsonNode json = sample.json("event.json").deepCopy();
        change.accept((ObjectNode) json.get("dossier"));
        Map<String, byte[]> files = new TreeMap<>(sample.files());
        files.put("event.json", json.toString().getBytes(StandardCharsets.UTF_8));
        return new GoldenCase(sample.slug(), sample.name(), files);
    }

    private static Optional<String> utf8(byte[] content) {
        if (OTHER_CHARSET
                .matcher(new String(content, StandardCharsets.US_ASCII))
                .find()) {
            return Optional.empty();
        }
        try {
            Charset utf8 = StandardCharsets.UTF_8;
            return Optional.of(
                    utf8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
