package dev.pamphlet.content;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Tags and anchors (YAML 1.2.2 §6.9) that an author hardly meant: words at the beginning of a text, which YAML would take
 * away.
 */
final class NodeProperties {
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, String> unmeant = new LinkedHashMap<>();

    private NodeProperties() {}

    /** The nodes that have a tag of no kind that there is, or a text with an anchor to which nothing leads, with its mark. */
    static Map<Node, String> unmeant(Node root) {
        var properties = new NodeProperties();
        properties.visit(root);
        return properties.unmeant;
    }

    private void visit(Node node) {
        if (!seen.add(node)) {
            // An alias has led here.
            unmeant.remove(node, "&");
            return;
        }
        if (node.getTag().getValue().startsWith("!")) {
            unmeant.put(node, "!");
        } else if (node instanceof ScalarNode && node.getAnchor() != null) {
            unmeant.put(node, "&");
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::visit);
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                visit(entry.getKeyNode());
                visit(entry.getValueNode());
            });
        }
    }
}
