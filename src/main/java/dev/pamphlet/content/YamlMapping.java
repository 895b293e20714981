package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The entries of a YAML mapping by known key; each value is read on demand, and a wrong one is a problem. */
final class YamlMapping<K extends Enum<K> & Key> {
    private record Entry(ScalarNode key, Node value) {}

    private final Yaml yaml;
    private final Problems problems;
    private final Position start;
    private final Map<K, Entry> entries;

    private YamlMapping(Yaml yaml, Problems problems, Position start, Class<K> keys) {
        this.yaml = yaml;
        this.problems = problems;
        this.start = start;
        this.entries = new EnumMap<>(keys);
    }

    /** Reads the mapping that a file or its front matter is; empty when it cannot be read. */
    static <K extends Enum<K> & Key> Optional<YamlMapping<K>> of(Yaml yaml, Class<K> keys, Problems problems) {
        var start = new Position(yaml.file(), 1, 1);
        return yaml.mapping(problems)
                .map(node -> new YamlMapping<>(yaml, problems, start, keys).with(node, keys.getEnumConstants()));
    }

    /** Sorts the entries of a mapping; unknown keys are warned of, repeated ones are errors. */
    private YamlMapping<K> with(MappingNode node, K[] keys) {
        node.getValue().forEach(tuple -> add(tuple, List.of(keys)));
        return this;
    }

    private void add(NodeTuple tuple, List<K> keys) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.error(yaml.position(tuple.getKeyNode()), FreeYaml.NOT_A_KEY);
            return;
        }
        keys.stream()
                .filter(candidate -> candidate.isWritten(key.getValue()))
                .findFirst()
                .ifPresentOrElse(known -> add(known, new Entry(key, tuple.getValueNode())), () -> unknown(key, keys));
    }

    private void add(K key, Entry entry) {
        var former = entries.putIfAbsent(key, entry);
        if (former != null) {
            var name = entry.key().getValue();
            var formerName = former.key().getValue();
            var repeats = name.equals(formerName) ? "' is there already" : "' says the same as '" + formerName + "'";
            var line = yaml.position(former.key()).line();
            problems.error(yaml.position(entry.key()), "'" + name + repeats + " in line " + line + ": keep one");
        }
    }

    private void unknown(ScalarNode key, List<K> keys) {
        var names = keys.stream().map(Key::key).toList();
        var synonyms = keys.stream().flatMap(known -> known.names().stream()).toList();
        var hint = Stream.of(names, synonyms)
                .map(known -> Spelling.hint(key.getValue(), known))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> keys.get(0).advice(key.getValue()));
        problems.warning(yaml.position(key), "unknown key " + Quotation.of(key.getValue()) + hint);
    }

    private Optional<YamlValue> value(K key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> !Yaml.isNothing(entry.value()))
                .map(entry -> new YamlValue(entry.key().getValue(), entry.value(), yaml, problems));
    }

    /** Whether a key is there with a value. */
    boolean has(K key) {
        return value(key).isPresent();
    }

    /** Where a key's value is written, or its key when the value is left out, or else the mapping. */
    Position position(K key) {
        return value(key)
                .map(YamlValue::position)
                .or(() -> Optional.ofNullable(entries.get(key)).map(entry -> yaml.position(entry.key())))
                .orElse(start);
    }

    /** A text; empty when it is left out. */
    String text(K key) {
        return value(key)
                .flatMap(value -> value.text("a text"))
                .map(Written::text)
                .orElse("");
    }

    /** A text that must be there. */
    String required(K key, String advice) {
        var text = text(key);
        if (text.isEmpty() && isText(key)) {
            problems.error(position(key), "missing " + key.key() + ": " + advice);
        }
        return text;
    }

    /** A text that should be there. */
    String desired(K key, String advice) {
        var text = text(key);
        if (text.isEmpty() && isText(key)) {
            problems.warning(position(key), "missing " + key.key() + ": " + advice);
        }
        return text;
    }

    /** Whether a key's value is a text or left out; then no other problem has told of it. */
    private boolean isText(K key) {
        return value(key).map(YamlValue::isText).orElse(true);
    }

    /** A list of texts, each once. */
    List<Written> list(K key) {
        var texts = new LinkedHashMap<String, Written>();
        value(key).stream().flatMap(YamlValue::texts).forEach(item -> texts.putIfAbsent(item.text(), item));
        return List.copyOf(texts.values());
    }

    /** The texts of a list. */
    List<String> texts(K key) {
        return list(key).stream().map(Written::text).toList();
    }

    /** Yes or no. */
    boolean flag(K key, boolean otherwise) {
        return value(key).flatMap(YamlValue::flag).orElse(otherwise);
    }

    /** A whole number within bounds. */
    int number(K key, int otherwise, int least, int most) {
        return value(key).flatMap(value -> value.number(least, most)).orElse(otherwise);
    }

    /** Free data: texts, lists and maps of them. */
    Map<String, Object> data(K key) {
        return value(key).map(YamlValue::data).orElse(Map.of());
    }

    /** The names that a mapping has, with their values. */
    Map<Written, YamlValue> members(K key) {
        return value(key).map(YamlValue::members).orElse(Map.of());
    }

    /** Whether the value of a key is a mapping or a list of mappings rather than text. */
    boolean isNested(K key) {
        return value(key).map(YamlValue::isNested).orElse(false);
    }

    /** The entries of a mapping within this one, or of each mapping in a list. */
    <C extends Enum<C> & Key> List<YamlMapping<C>> mappings(K key, Class<C> keys) {
        var names = Stream.of(keys.getEnumConstants()).map(Key::key).toList();
        var nested = new ArrayList<YamlMapping<C>>();
        for (var item : value(key).map(YamlValue::items).orElse(List.of())) {
            if (item.node() instanceof MappingNode mapping) {
                var inner = new YamlMapping<C>(yaml, problems, item.position(), keys);
                nested.add(inner.with(mapping, keys.getEnumConstants()));
            } else {
                wrong(key, item.position(), "expected an entry with " + String.join(", ", names));
            }
        }
        return nested;
    }

    /** The mappings below keys that are names and no keys of ours, each with its name; one left out has no entries. */
    <C extends Enum<C> & Key> Map<Written, YamlMapping<C>> named(K key, Class<C> keys) {
        var named = new LinkedHashMap<Written, YamlMapping<C>>();
        var entries = value(key).map(YamlValue::members).orElse(Map.of());
        entries.forEach((name, value) -> {
            var inner = new YamlMapping<C>(yaml, problems, name.position(), keys);
            if (value.node() instanceof MappingNode mapping) {
                named.put(name, inner.with(mapping, keys.getEnumConstants()));
            } else if (Yaml.isNothing(value.node())) {
                named.put(name, inner);
            } else {
                wrong(key, value.position(), "expected keys with values below " + Quotation.of(name.text()));
            }
        });
        return named;
    }

    /** Says that a value may not be what its author meant. */
    void doubtful(K key, String message) {
        problems.warning(position(key), name(key) + ": " + message);
    }

    /** Says that a key's value is not what it should be. */
    void wrong(K key, String message) {
        wrong(key, position(key), message);
    }

    /** Says that a part of a key's value is not what it should be. */
    void wrong(K key, Position position, String message) {
        problems.error(position, name(key) + ": " + message);
    }

    /** The key as its author spells it. */
    private String name(K key) {
        return Optional.ofNullable(entries.get(key))
                .map(entry -> entry.key().getValue())
                .orElse(key.key());
    }
}
