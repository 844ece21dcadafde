package vn.lienthong.hub.adapter.files.route;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** What may start a folder's routes. */
final class StartRules {

    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*");
    private static final Pattern TIMER = Pattern.compile("timer:[a-z0-9-]+");
    private static final Pattern DIRECT = Pattern.compile("direct:[a-z0-9-]+");
    private static final Pattern MILLISECONDS = Pattern.compile("[1-9]\\d{2,8}");
    private static final long USUAL_PERIOD = 60_000;

    private final Yaml yaml;
    private final String slug;

    StartRules(Yaml yaml, String slug) {
        this.yaml = yaml;
        this.slug = slug;
    }

    /** @return null if it may not start so */
    FolderRoute check(String id, Node from, Map<String, Node> members) {
        String uri = members.containsKey("uri") ? yaml.text(members.get("uri"), "uri") : null;
        int line = Yaml.line(from);
        Node parameters = members.get("parameters");
        String push = "platform-http:/partners/" + slug;
        if (uri != null
                && uri.startsWith(push)
                && PATH.matcher(uri.substring(push.length())).matches()) {
            return new FolderRoute(
                    id, FolderRoute.Kind.PUSH, uri.substring(push.length()), method(parameters), 0, line);
        }
        if (uri != null && TIMER.matcher(uri).matches()) {
            return new FolderRoute(id, FolderRoute.Kind.POLL, null, null, period(parameters), line);
        }
        if (uri != null && DIRECT.matcher(uri).matches()) {
            if (parameters != null) {
                yaml.wrong(parameters, "direct takes no parameters here");
            }
            boolean deliver = uri.equals("direct:deliver-" + slug);
            return new FolderRoute(
                    id, deliver ? FolderRoute.Kind.DELIVER : FolderRoute.Kind.INNER, null, null, 0, line);
        }
        yaml.wrong(
                from,
                "a route may start from " + push + "/<path>, timer:<name> and direct:<name>; direct:deliver-" + slug
                        + " is what tells the partner");
        return null;
    }

    private String method(Node parameters) {
        if (parameters == null) {
            return "POST";
        }
        Node named = yaml.members(parameters, "parameters of platform-http", Set.of("httpMethodRestrict"))
                .get("httpMethodRestrict");
        String method = named == null ? "POST" : yaml.text(named, "httpMethodRestrict");
        if (!"POST".equals(method) && !"PUT".equals(method)) {
            yaml.wrong(parameters, "httpMethodRestrict must be POST or PUT");
        }
        return method;
    }

    private long period(Node parameters) {
        if (parameters == null) {
            return USUAL_PERIOD;
        }
        Node named = yaml.members(parameters, "parameters of timer", Set.of("period"))
                .get("period");
        String period = named == null ? null : yaml.text(named, "period");
        if (period == null || !MILLISECONDS.matcher(period).matches()) {
            yaml.wrong(parameters, "period must be milliseconds, 100 or more");
            return USUAL_PERIOD;
        }
        return Long.parseLong(period);
    }
}
