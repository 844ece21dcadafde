package vn.lienthong.hub.adapter.files.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Which steps a folder's routes may take; what is not named here is refused. */
final class StepRules {

    private static final Set<String> STEPS = new TreeSet<>(
            Set.of("to", "bean", "setHeader", "setBody", "removeHeader", "removeHeaders", "choice", "log", "stop"));
    private static final Set<String> BEANS =
            new TreeSet<>(Set.of(RouteContext.INTAKE + ".accept", RouteContext.OUTCOME + ".of"));
    private static final Set<String> CAMEL_HEADERS =
            new TreeSet<>(Set.of("CamelHttpMethod", "CamelHttpPath", "CamelHttpQuery", "CamelHttpResponseCode"));
    private static final Pattern OWN_HEADER = Pattern.compile("(?!Camel|Hub)[A-Z][A-Za-z0-9-]*");
    private static final Set<String> LEVELS = new TreeSet<>(Set.of("INFO", "WARN", "ERROR", "DEBUG"));

    private final Yaml yaml;
    private final EndpointRules endpoints;
    private final ExpressionRules expressions;

    StepRules(Yaml yaml, EndpointRules endpoints, ExpressionRules expressions) {
        this.yaml = yaml;
        this.endpoints = endpoints;
        this.expressions = expressions;
    }

    /** @return every address sent to and every bean called, in order, those of choices among them */
    List<String> check(Node steps) {
        List<String> used = new ArrayList<>();
        for (Node step : yaml.elements(steps, "steps")) {
            yaml.members(step, "a step", STEPS).forEach((name, node) -> check(name, node, used));
        }
        return used;
    }

    private void check(String step, Node node, List<String> used) {
        switch (step) {
            case "to" -> {
                String uri = endpoints.check(node);
                if (uri != null) {
                    used.add(uri);
                }
            }
            case "bean" -> bean(node, used);
            case "setHeader" -> setHeader(node);
            case "setBody" ->
                expressions.checkOne(node, yaml.members(node, step, Set.of("constant", "expression", "id")), step);
            case "removeHeader" -> yaml.members(node, step, Set.of("name", "id"));
            case "removeHeaders" -> yaml.members(node, step, Set.of("pattern", "excludePattern", "id"));
            case "choice" -> choice(node, used);
            case "log" -> log(node);
            default -> yaml.members(node, step, Set.of("id"));
        }
    }

    private void bean(Node node, List<String> used) {
        Map<String, Node> members = yaml.members(node, "bean", Set.of("ref", "method", "id"));
        String ref = members.containsKey("ref") ? yaml.text(members.get("ref"), "ref") : null;
        String method = members.containsKey("method") ? yaml.text(members.get("method"), "method") : null;
        String called = ref + "." + method;
        if (!BEANS.contains(called)) {
            yaml.wrong(node, "only these beans may be called: " + String.join(", ", BEANS));
        }
        used.add(called);
    }

    private void setHeader(Node node) {
        Map<String, Node> members =
                yaml.members(node, "setHeader", Set.of("name", "constant", "simple", "expression", "id"));
        String name = members.containsKey("name") ? yaml.text(members.get("name"), "name") : null;
        if (name == null
                || !(CAMEL_HEADERS.contains(name) || OWN_HEADER.matcher(name).matches())) {
            yaml.wrong(
                    node,
                    "setHeader may set " + String.join(", ", CAMEL_HEADERS)
                            + " and names of its own that begin with a capital, but not with Camel or Hub");
        }
        expressions.checkOne(node, members, "setHeader");
    }

    private void choice(Node node, List<String> used) {
        Map<String, Node> members = yaml.members(node, "choice", Set.of("when", "otherwise", "id"));
        if (members.containsKey("when")) {
            for (Node when : yaml.elements(members.get("when"), "when")) {
                Map<String, Node> branch = yaml.members(when, "when", Set.of("simple", "expression", "steps", "id"));
                expressions.checkOne(when, branch, "when");
                if (branch.containsKey("steps")) {
                    used.addAll(check(branch.get("steps")));
                }
            }
        }
        if (members.containsKey("otherwise")) {
            Node steps = yaml.members(members.get("otherwise"), "otherwise", Set.of("steps", "id"))
                    .get("steps");
            if (steps != null) {
                used.addAll(check(steps));
            }
        }
    }

    private void log(Node node) {
        if (!(node instanceof MappingNode)) {
            expressions.checkLogged(node);
            return;
        }
        Map<String, Node> members = yaml.members(node, "log", Set.of("message", "loggingLevel", "id"));
        if (members.containsKey("message")) {
            expressions.checkLogged(members.get("message"));
        }
        String level = members.containsKey("loggingLevel") ? yaml.text(members.get("loggingLevel"), "level") : null;
        if (level != null && !LEVELS.contains(level)) {
            yaml.wrong(node, "loggingLevel must be one of " + String.join(", ", LEVELS));
        }
    }
}
