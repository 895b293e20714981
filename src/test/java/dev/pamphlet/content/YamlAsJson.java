package dev.pamphlet.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as editors see it: YAML 1.2.2 §10.3, the core schema. */
final class YamlAsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NOTHING = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final ArrayDeque<Node> above = new ArrayDeque<>();

    private YamlAsJson() {}

    static JsonNode of(String yaml) {
        var node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        return node == null ? NullNode.instance : new YamlAsJson().json(node);
    }

    private JsonNode json(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.isPlain() ? plain(scalar.getValue()) : JSON.textNode(scalar.getValue());
        }
        if (above.contains(node)) {
            return NullNode.instance;
        }
        above.push(node);
        var json = node instanceof MappingNode mapping ? object(mapping) : array((SequenceNode) node);
        above.pop();
        return json;
    }

    private JsonNode object(MappingNode mapping) {
        var object = JSON.objectNode();
        for (var entry : mapping.getValue()) {
            var name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            object.set(name, json(entry.getValueNode()));
        }
        return object;
    }

    private JsonNode array(SequenceNode sequence) {
        var array = JSON.arrayNode();
        sequence.getValue().forEach(item -> array.add(json(item)));
        return array;
    }

    private static JsonNode plain(String text) {
        if (NOTHING.matcher(text).matches()) {
            return NullNode.instance;
        } else if (FLAG.matcher(text).matches()) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        } else if (WHOLE.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text));
        }
        return DECIMAL.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
    }
}
