package vn.lienthong.hub.adapter.files.route;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.lienthong.hub.adapter.files.folder.FolderSettings;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;

/** Which addresses a folder's routes may send to. */
final class EndpointRules {

    /** Stands for {@code connection.base-url}. */
    static final String BASE_URL = "{{base-url}}";

    private static final Pattern DIRECT = Pattern.compile("direct:[a-z0-9-]+");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*/?");
    private static final Set<String> METHODS = new TreeSet<>(Set.of("GET", "POST", "PUT", "PATCH", "DELETE"));
    private static final String ALLOWED =
            "allowed are direct:, http: and https: to the partner's hosts, jsonata: and json-validator:";

    private final Yaml yaml;
    private final PartnerFolder folder;
    private final FolderSettings settings;

    EndpointRules(Yaml yaml, PartnerFolder folder, FolderSettings settings) {
        this.yaml = yaml;
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * {@code to: address}, or {@code to: {uri, parameters}}.
     *
     * @return the address; null if there is none
     */
    String check(Node node) {
        if (!(node instanceof MappingNode)) {
            String uri = yaml.text(node, "to");
            return uri == null ? null : check(node, uri, null);
        }
        Map<String, Node> members = yaml.members(node, "to", Set.of("uri", "parameters", "id", "description"));
        Node address = members.get("uri");
        String uri = address == null ? null : yaml.text(address, "uri");
        if (uri == null) {
            yaml.wrong(node, "to needs a uri");
            return null;
        }
        return check(address, uri, members.get("parameters"));
    }

    private String check(Node node, String uri, Node parameters) {
        String scheme = uri.startsWith(BASE_URL) ? "http" : uri.replaceFirst(":.*", "");
        if (uri.contains("?")) {
            yaml.wrong(node, "write options under 'parameters', not behind '?'");
        }
        switch (scheme) {
            case "http", "https" -> http(node, uri, parameters);
            case "jsonata" -> file(node, uri, ".jsonata", parameters);
            case "json-validator" -> file(node, uri, ".json", parameters);
            case "direct" -> {
                if (!DIRECT.matcher(uri).matches()) {
                    yaml.wrong(node, "'" + uri + "' must be direct: and a name of lower-case letters, digits and '-'");
                }
                none(parameters, "direct");
            }
            default -> yaml.wrong(node, "'" + scheme + "' is not allowed; " + ALLOWED);
        }
        return uri;
    }

    private void file(Node node, String uri, String ending, Node parameters) {
        String name = uri.substring(uri.indexOf(':') + 1);
        if (!name.endsWith(ending) || name.contains("/") || !folder.has(name)) {
            yaml.wrong(node, "'" + uri + "' must name a file *" + ending + " of this folder");
        }
        none(parameters, uri);
    }

    private void http(Node node, String uri, Node parameters) {
        if (parameters != null) {
            Node method = yaml.members(parameters, "parameters of " + uri, Set.of("httpMethod"))
                    .get("httpMethod");
            String named = method == null ? null : yaml.text(method, "httpMethod");
            if (named != null && !METHODS.contains(named)) {
                yaml.wrong(method, "httpMethod must be one of " + String.join(", ", METHODS));
            }
        }
        if (uri.startsWith(BASE_URL)) {
            if (settings.baseUrl() == null) {
                yaml.wrong(node, "partner.yaml names no connection.base-url");
            }
            if (!PATH.matcher(uri.substring(BASE_URL.length())).matches()) {
                yaml.wrong(node, "behind {{base-url}} a plain path may stand; what varies goes into CamelHttpPath");
            }
            return;
        }
        String host = host(uri);
        if (host == null || !settings.hosts().contains(host)) {
            yaml.wrong(
                    node,
                    "'" + (host == null ? uri : host) + "' is no host of this partner; partner.yaml allows "
                            + String.join(", ", new TreeSet<>(settings.hosts())));
        }
    }

    /** @return null if it is no plain address */
    private static String host(String uri) {
        try {
            URI address = URI.create(uri);
            boolean plain = address.getHost() != null
                    && address.getUserInfo() == null
                    && PATH.matcher(address.getRawPath()).matches();
            return plain ? FolderSettings.hostOf(address) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void none(Node parameters, String what) {
        if (parameters != null) {
            yaml.wrong(parameters, what + " takes no parameters here");
        }
    }
}
