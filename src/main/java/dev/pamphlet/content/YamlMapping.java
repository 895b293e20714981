package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Quotation;
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

    /** Sorts the entries of a mapping; unknown keys are warned of, and repeated ones. */
    private YamlMapping<K> with(MappingNode node, K[] keys) {
        var unknown = new UnknownKeys(List.of(keys), yaml, problems);
        node.getValue().forEach(tuple -> add(tuple, keys, unknown));
        unknown.sayForeign();
        return this;
    }

    private void add(NodeTuple tuple, K[] keys, UnknownKeys unknown) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.error(yaml.position(tuple.getKeyNode()), FreeYaml.NOT_A_KEY);
            return;
        }
        Stream.of(keys)
                .filter(candidate -> candidate.isWritten(key.getValue()))
                .findFirst()
                .ifPresentOrElse(known -> add(known, new Entry(key, tuple.getValueNode())), () -> unknown.add(key));
    }

    private void add(K key, Entry entry) {
        var former = entries.putIfAbsent(key, entry);
        if (former != null) {
            sayRepeated(entry.key(), former.key());
        }
    }

    private void sayRepeated(ScalarNode key, ScalarNode former) {
        var name = key.getValue();
        var line = yaml.position(former).line();
        if (name.equals(former.getValue())) {
            problems.error(yaml.position(key), "'" + name + "' is there already in line " + line + ": keep one");
        } else {
            problems.warning(
                    yaml.position(key),
                    "'" + name + "' says the same as '" + former.getValue() + "' in line " + line
                            + ", which counts: keep one");
        }
    }

    private Optional<YamlValue> value(K key) {
        return Optional.ofNullable(entries.get(key))
                .map(entry -> new YamlValue(entry.key().getValue(), entry.value(), yaml, problems))
                .filter(value -> !value.isNothing());
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

    /** A text; when it is left out or wrong, what holds otherwise. */
    String text(K key) {
        var kind = kind(key, Kind.Text.class);
        return value(key)
                .flatMap(value -> value.text(kind.form()))
                .map(Written::text)
                .orElse(kind.otherwise());
    }

    /** A text that must be there. */
    String required(K key, String advice) {
        var text = text(key);
        if (kind(key, Kind.Text.class).isRequired() && isLeftOut(key)) {
            problems.error(position(key), "missing " + key.key() + ": " + advice);
        }
        return text;
    }

    /** A text that should be there. */
    String desired(K key, String advice) {
        var text = text(key);
        if (isLeftOut(key)) {
            problems.warning(position(key), "missing " + key.key() + ": " + advice);
        }
        return text;
    }

    private boolean isLeftOut(K key) {
        return value(key).map(YamlValue::isBlank).orElse(true);
    }

    /** A text, or the first of a list. */
    String first(K key) {
        var form = kind(key, Kind.First.class).form();
        return value(key).flatMap(value -> value.first(form)).map(Written::text).orElse("");
    }

    /** A list of texts, each once. */
    List<Written> list(K key) {
        var form = kind(key, Kind.Texts.class).form();
        var texts = new LinkedHashMap<String, Written>();
        value(key).stream().flatMap(value -> value.texts(form)).forEach(item -> texts.putIfAbsent(item.text(), item));
        return List.copyOf(texts.values());
    }

    /** The texts of a list. */
    List<String> texts(K key) {
        return list(key).stream().map(Written::text).toList();
    }

    /** Yes or no. */
    boolean flag(K key) {
        var kind = kind(key, Kind.Flag.class);
        return value(key).flatMap(YamlValue::flag).orElse(kind.otherwise());
    }

    /** A whole number within bounds. */
    int number(K key) {
        var kind = kind(key, Kind.WholeNumber.class);
        return value(key).flatMap(value -> value.number(kind)).orElse(kind.otherwise());
    }

    /** Free data: texts, lists and maps of them. */
    Map<String, Object> data(K key) {
        kind(key, Kind.Free.class);
        return value(key).map(YamlValue::data).orElse(Map.of());
    }

    /** The names that a mapping has, with their values. */
    Map<Written, YamlValue> members(K key) {
        kind(key, Kind.Pairs.class);
        return value(key).map(YamlValue::members).orElse(Map.of());
    }

    /** Whether the value of a key is a mapping or a list of mappings rather than text. */
    boolean isNested(K key) {
        return value(key).map(YamlValue::isNested).orElse(false);
    }

    /** Whether several are expected, as the key's name says, and there is one text of more than one word. */
    boolean isWords(K key) {
        var name = name(key);
        return name.endsWith("s") && value(key).map(YamlValue::isWords).orElse(false);
    }

    /** The entries of a mapping within this one, or of each mapping in a list. */
    <C extends Enum<C> & Key> List<YamlMapping<C>> mappings(K key, Class<C> keys) {
        var kind = kind(key, Kind.Entries.class);
        var nested = new ArrayList<YamlMapping<C>>();
        for (var item : value(key).map(YamlValue::items).orElse(List.of())) {
            if (item.node() instanceof MappingNode mapping) {
                var inner = new YamlMapping<C>(yaml, problems, item.position(), keys);
                nested.add(inner.with(mapping, keys.getEnumConstants()));
            } else {
                wrong(key, item.position(), kind.misfit());
            }
        }
        if (nested.size() > 1 && !kind.isMany()) {
            doubtful(key, YamlValue.ONLY_THE_FIRST);
        }
        return nested;
    }

    /** The mappings below keys that are names and no keys of ours, each with its name; one left out has no entries. */
    <C extends Enum<C> & Key> Map<Written, YamlMapping<C>> named(K key, Class<C> keys) {
        var named = new LinkedHashMap<Written, YamlMapping<C>>();
        kind(key, Kind.Named.class);
        value(key).map(YamlValue::members).orElse(Map.of()).forEach((name, value) -> {
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

    /** What a key's value is: to read it as anything else is a mistake of ours, which the first text shows. */
    private static <T extends Kind> T kind(Key key, Class<T> type) {
        return key.kind()
                .parts()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key.key() + " is " + key.kind() + ", not " + type));
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
