package vn.lienthong.hub.adapter.files.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.FolderSettings;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;

/** Reads {@code <slug>.camel.yaml} with the parser that Camel uses, and refuses what is not on the list. */
public final class RouteRules {

    private final PartnerFolder folder;
    private final Findings findings;
    private final Yaml yaml;
    private final StartRules starts;
    private final StepRules steps;
    private final Set<String> ids = new HashSet<>();

    private RouteRules(PartnerFolder folder, FolderSettings settings, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        this.yaml = new Yaml(folder.routes(), findings);
        this.starts = new StartRules(yaml, folder.slug());
        this.steps = new StepRules(yaml, new EndpointRules(yaml, folder, settings), new ExpressionRules(yaml));
    }

    /** @return the routes that keep the rules; what is wrong with the others the findings say */
    public static List<FolderRoute> read(PartnerFolder folder, FolderSettings settings, Findings findings) {
        if (!folder.has(folder.routes())) {
            findings.add(folder.routes(), null, "is missing: it holds the partner's routes");
            return List.of();
        }
        List<FolderRoute> routes = new RouteRules(folder, settings, findings).routes();
        together(folder, settings, routes, findings);
        return routes;
    }

    private List<FolderRoute> routes() {
        List<FolderRoute> routes = new ArrayList<>();
        try {
            LoadSettings strict = LoadSettings.builder().setUseMarks(true).build();
            Optional<Node> root = new Compose(strict).composeString(folder.text(folder.routes()));
            root.map(node -> yaml.elements(node, "the file")).orElse(List.of()).forEach(node -> route(node, routes));
        } catch (MarkedYamlEngineException e) {
            findings.atLine(
                    folder.routes(),
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    "is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            findings.add(folder.routes(), null, "is no YAML");
        }
        return routes;
    }

    private void route(Node element, List<FolderRoute> routes) {
        Node node = yaml.members(element, "the list of routes", Set.of("route")).get("route");
        if (node == null) {
            return;
        }
        Map<String, Node> members = yaml.members(node, "a route", Set.of("id", "description", "from"));
        String id = members.containsKey("id") ? yaml.text(members.get("id"), "id") : null;
        if (id == null || !Pattern.matches(folder.slug() + "-[a-z0-9-]+", id) || !ids.add(id)) {
            yaml.wrong(node, "a route needs an id of its own that begins with " + folder.slug() + "-");
            return;
        }
        if (!members.containsKey("from")) {
            yaml.wrong(node, "a route needs a from");
            return;
        }
        Map<String, Node> from =
                yaml.members(members.get("from"), "from", Set.of("uri", "parameters", "steps", "id", "description"));
        FolderRoute route = starts.check(id, members.get("from"), from);
        List<String> used = from.containsKey("steps") ? steps.check(from.get("steps")) : List.of();
        if (route != null) {
            complete(route, node, used);
            routes.add(route);
        }
    }

    private void complete(FolderRoute route, Node node, List<String> used) {
        if (route.inbound() && used.stream().noneMatch(uri -> uri.startsWith("json-validator:"))) {
            yaml.wrong(node, "an inbound route needs a step to json-validator:" + PartnerFolder.SCHEMA);
        }
        if (route.inbound() && !used.contains(RouteContext.INTAKE + ".accept")) {
            yaml.wrong(node, "an inbound route needs the step bean " + RouteContext.INTAKE + ", method accept");
        }
    }

    private static void together(
            PartnerFolder folder, FolderSettings settings, List<FolderRoute> routes, Findings findings) {
        String file = folder.routes();
        long deliver = routes.stream()
                .filter(route -> route.kind() == FolderRoute.Kind.DELIVER)
                .count();
        if (settings.partner().connection() != null && deliver != 1) {
            findings.add(
                    file,
                    null,
                    "needs one route from direct:deliver-" + folder.slug() + ", because partner.yaml has a connection");
        }
        if (settings.partner().connection() == null && deliver > 0) {
            findings.add(file, null, "tells the partner, but partner.yaml has no connection");
        }
        if (settings.inbound() == null && routes.stream().anyMatch(route -> route.kind() == FolderRoute.Kind.PUSH)) {
            findings.add(file, null, "lets the partner call, but partner.yaml has no inbound.key");
        }
        Set<String> paths = new HashSet<>();
        routes.stream()
                .filter(route -> route.kind() == FolderRoute.Kind.PUSH && !paths.add(route.method() + route.path()))
                .forEach(route -> findings.atLine(file, route.line(), "another route has this path and method"));
    }
}
