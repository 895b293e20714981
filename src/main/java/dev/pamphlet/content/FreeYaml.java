package dev.pamphlet.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns YAML of any form into texts, lists and maps, in the order written. */
final class FreeYaml {
    static final String NOT_A_KEY = "a key must be a text, not a list or a map: put quotes around it";

    // A few aliases of aliases are enough to write billions of values.
    private static final int MOST_VALUES = 10_000;

    private final Yaml yaml;
    private final Problems problems;
    private final Set<Node> within = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    FreeYaml(Yaml yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    /** The entries of a mapping. */
    Map<String, Object> map(MappingNode mapping) {
        var entries = mapOf(mapping);
        if (values > MOST_VALUES) {
            problems.error(
                    yaml.position(mapping),
                    "more than " + MOST_VALUES + " values, as aliases multiply them: write out fewer");
        }
        return entries;
    }

    private Map<String, Object> mapOf(MappingNode mapping) {
        var entries = new LinkedHashMap<String, Object>();
        within.add(mapping);
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(yaml.position(tuple.getKeyNode()), NOT_A_KEY);
            } else if (entries.putIfAbsent(key.getValue(), value(tuple.getValueNode())) != null) {
                problems.error(yaml.position(key), "'" + key.getValue() + "' is there already: keep one");
            }
        }
        within.remove(mapping);
        return Collections.unmodifiableMap(entries);
    }

    private Object value(Node node) {
        if (++values > MOST_VALUES) {
            return "";
        }
        if (within.contains(node)) {
            problems.error(yaml.position(node), "this value contains itself: remove the alias");
            return "";
        }
        if (node instanceof MappingNode mapping) {
            return mapOf(mapping);
        }
        return node instanceof SequenceNode sequence ? listOf(sequence) : ((ScalarNode) node).getValue();
    }

    private List<Object> listOf(SequenceNode sequence) {
        var items = new ArrayList<>();
        within.add(sequence);
        sequence.getValue().forEach(item -> items.add(value(item)));
        within.remove(sequence);
        return Collections.unmodifiableList(items);
    }
}
