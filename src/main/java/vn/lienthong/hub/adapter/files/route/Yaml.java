package vn.lienthong.hub.adapter.files.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.lienthong.hub.adapter.files.folder.Findings;

/** Reads YAML nodes strictly and says with the line what is not as expected. */
final class Yaml {

    private final String file;
    private final Findings findings;

    Yaml(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void wrong(Node node, String message) {
        findings.atLine(file, line(node), message);
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /**
     * The members of a mapping.
     *
     * @param what names the node where it is wrong, as in {@code a route}
     * @param allowed every other member is refused
     */
    Map<String, Node> members(Node node, String what, Set<String> allowed) {
        Map<String, Node> members = new LinkedHashMap<>();
        String names = String.join(", ", new TreeSet<>(allowed));
        if (!(node instanceof MappingNode mapping) || node.getAnchor().isPresent()) {
            wrong(node, what + " must be a mapping of " + names + ", without anchors");
            return members;
        }
        for (NodeTuple member : mapping.getValue()) {
            String name = member.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (!allowed.contains(name)) {
                wrong(member.getKeyNode(), "'" + name + "' is not allowed in " + what + "; allowed are " + names);
            } else if (members.put(name, member.getValueNode()) != null) {
                wrong(member.getKeyNode(), "'" + name + "' stands twice in " + what);
            }
        }
        return members;
    }

    /** The elements of a list; empty if it is none. */
    List<Node> elements(Node node, String what) {
        if (node instanceof SequenceNode list && node.getAnchor().isEmpty()) {
            return list.getValue();
        }
        wrong(node, what + " must be a list, without anchors");
        return List.of();
    }

    /** @return null if it is no plain value */
    String text(Node node, String what) {
        if (node instanceof ScalarNode scalar && node.getAnchor().isEmpty()) {
            return scalar.getValue();
        }
        wrong(node, what + " must be one value, without anchors");
        return null;
    }
}
