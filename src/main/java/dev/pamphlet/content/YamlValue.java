package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Quotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The value of a key, to be read as what the key expects; anything else is a problem.
 *
 * @param key as its author spells it
 * @param node what is written there
 * @param yaml where
 * @param problems collects what is wrong
 */
record YamlValue(String key, Node node, Yaml yaml, Problems problems) {
    // HTML Standard §13.2.3.5: control characters and noncharacters
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\uFFFE\uFFFF&&[^\\t\\n\\f\\r]]");

    Position position() {
        return yaml.position(node);
    }

    /** Whether it is a text, and neither a list nor a mapping. */
    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Whether it is a mapping or a list with one. */
    boolean isNested() {
        return items().stream().anyMatch(item -> item.node() instanceof MappingNode);
    }

    /** The values of a list; any other value is alone. */
    List<YamlValue> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .filter(item -> !Yaml.isNothing(item))
                        .map(item -> new YamlValue(key, item, yaml, problems))
                        .toList()
                : List.of(this);
    }

    /** One text, unless it is blank. */
    Optional<Written> text(String expected) {
        if (!(node instanceof ScalarNode scalar)) {
            wrong("expected " + expected + ", not " + kind());
            return Optional.empty();
        }
        yaml.cutOff(scalar)
                .ifPresent(rest -> warn(Quotation.of(rest)
                        + " is read as a comment: put quotes around the value, or a space after '#'"));
        if (CONTROL.matcher(scalar.getValue()).find()) {
            wrong("has a control character, which no page may have: remove it");
        }
        return Optional.of(new Written(scalar.getValue().strip(), position()))
                .filter(written -> !written.text().isEmpty());
    }

    private String kind() {
        var isList = node instanceof SequenceNode;
        var isFlow = node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
        return (isList ? "a list" : "keys with values")
                + (isFlow ? "; put quotes around a text that begins with " + (isList ? '[' : '{') : "");
    }

    /** A list of texts; one text alone is a list of those that its commas separate. */
    Stream<Written> texts() {
        if (node instanceof SequenceNode) {
            return items().stream().flatMap(item -> item.text("a text in this list").stream());
        }
        return text("a list of texts").stream()
                .flatMap(all -> Stream.of(all.text().split(","))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Written(text, all.position())));
    }

    /** Yes or no. */
    Optional<Boolean> flag() {
        return text("true or false").flatMap(written -> switch (written.text().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> {
                wrong("expected true or false, not " + Quotation.of(written.text()));
                yield Optional.empty();
            }
        });
    }

    /** A whole number within bounds. */
    Optional<Integer> number(int least, int most) {
        var expected = "a whole number from " + least + " to " + most;
        return text(expected).flatMap(written -> {
            var number = Optional.of(written.text())
                    .filter(text -> text.matches("-?\\d{1,9}"))
                    .map(Integer::valueOf)
                    .filter(value -> value >= least && value <= most);
            if (number.isEmpty()) {
                wrong("expected " + expected + ", not " + Quotation.of(written.text()));
            }
            return number;
        });
    }

    /** Free data: texts, lists and maps of them. */
    Map<String, Object> data() {
        if (node instanceof MappingNode mapping) {
            return new FreeYaml(yaml, problems).map(mapping);
        }
        wrong("expected keys with values below this key");
        return Map.of();
    }

    /** The values of a mapping by their keys. */
    Map<Written, YamlValue> entries() {
        if (!(node instanceof MappingNode mapping)) {
            wrong("expected keys with values below this key");
            return Map.of();
        }
        var entries = new LinkedHashMap<Written, YamlValue>();
        for (var tuple : mapping.getValue()) {
            var name = new YamlValue(key, tuple.getKeyNode(), yaml, problems).text("a text as the key");
            name.ifPresent(found -> entries.put(found, new YamlValue(key, tuple.getValueNode(), yaml, problems)));
        }
        return entries;
    }

    private void wrong(String message) {
        problems.error(position(), key + ": " + message);
    }

    private void warn(String message) {
        problems.warning(position(), key + ": " + message);
    }
}
