package vn.lienthong.hub.adapter.files.route;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Which expressions a folder's routes may use: {@code constant}, and {@code simple} with headers and nothing else, since
 * that language could call beans, make objects and read the hub's settings.
 */
final class ExpressionRules {

    static final Set<String> LANGUAGES = new TreeSet<>(Set.of("constant", "simple"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}?|\\$simple\\{");
    private static final Pattern HEADER = Pattern.compile("header\\.[A-Za-z][A-Za-z0-9-]*");
    private static final Set<String> LOGGED = new TreeSet<>(
            Set.of("routeId", "exchangeId", "header.HubDeliveryId", "header.HubFact", "header.CamelHttpResponseCode"));

    private final Yaml yaml;

    ExpressionRules(Yaml yaml) {
        this.yaml = yaml;
    }

    /** {@code constant: x}, {@code simple: x}, or {@code simple: {expression: x}}. */
    void check(String language, Node node) {
        Node value = node;
        if (node instanceof MappingNode) {
            value = yaml.members(node, language, Set.of("expression")).get("expression");
        }
        String text = value == null ? null : yaml.text(value, language);
        if (text == null) {
            return;
        }
        noProperties(value, text);
        Matcher found = PLACEHOLDER.matcher(text);
        while ("simple".equals(language) && found.find()) {
            if (found.group(1) == null || !HEADER.matcher(found.group(1)).matches()) {
                yaml.wrong(
                        value,
                        "'" + found.group() + "' is not allowed in simple; only headers are, as in ${header.HubCode}");
            }
        }
    }

    /** An expression that stands under {@code expression}, or beside the other members. */
    void checkOne(Node owner, Map<String, Node> members, String what) {
        Map<String, Node> from =
                members.containsKey("expression") ? yaml.members(members.get("expression"), what, LANGUAGES) : members;
        if (LANGUAGES.stream().filter(from::containsKey).count() != 1) {
            yaml.wrong(owner, what + " needs one of " + String.join(", ", LANGUAGES));
        }
        LANGUAGES.stream().filter(from::containsKey).forEach(language -> check(language, from.get(language)));
    }

    /** What is logged names no header that may hold a code of a person's dossier, and never the body. */
    void checkLogged(Node node) {
        String text = yaml.text(node, "message");
        if (text == null) {
            return;
        }
        noProperties(node, text);
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            if (found.group(1) == null || !LOGGED.contains(found.group(1))) {
                yaml.wrong(
                        node,
                        "'" + found.group() + "' may not be logged, it may be personal; allowed are "
                                + String.join(", ", LOGGED));
            }
        }
    }

    private void noProperties(Node node, String text) {
        if (text.contains("{{")) {
            yaml.wrong(node, "'{{' is allowed in an address only, as {{base-url}}");
        }
    }
}
