package dev.pamphlet.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that the parser knows as a JSON Schema, for editors: draft 07, which every version of the language server
 * for YAML understands. Three words in it are that server's own: {@code patternErrorMessage} says what a pattern means,
 * {@code doNotSuggest} keeps a name out of completions, and {@code deprecationMessage} is shown as a warning.
 */
final class KeySchema {
    // What YAML makes of a value without quotes; the parser takes all of it as the text that was written.
    private static final List<String> ANYTHING = List.of("string", "number", "boolean", "null");

    private static final Map<String, Object> FOREIGN =
            Map.of("deprecationMessage", "Means something to other site generators and nothing here.");

    private final Map<String, Object> definitions = new TreeMap<>();

    private KeySchema() {}

    /** The schema of a file with keys. */
    static Map<String, Object> of(String title, Class<? extends Key> keys) {
        var schemas = new KeySchema();
        var schema = schema("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$comment", "Made by KeySchema of the keys that the parser knows: do not edit");
        schema.put("title", title);
        schema.putAll(schemas.mapping(Kind.one(keys)));
        schema.put("type", "object");
        schema.put("definitions", schemas.definitions);
        return schema;
    }

    private static Map<String, Object> schema(String name, Object value) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put(name, value);
        return schema;
    }

    private Map<String, Object> mapping(Kind.Entries entries) {
        var schema = schema("type", List.of("object", "null"));
        schema.put("properties", properties(entries.all()));
        var foreign = new TreeSet<>(entries.all().get(0).foreign());
        if (!foreign.isEmpty()) {
            schema.put("patternProperties", Map.of("^(" + String.join("|", foreign) + ")$", FOREIGN));
        }
        schema.put("additionalProperties", false);
        var required = entries.all().stream().filter(KeySchema::isRequired).map(KeySchema::underAnyName);
        schema.put("allOf", required.toList());
        schema.values().remove(List.of());
        return schema;
    }

    private Map<String, Object> properties(List<Key> keys) {
        var properties = new LinkedHashMap<String, Object>();
        for (var key : keys) {
            var description = key.definition().description();
            properties.put(key.key(), described(key, description));
            for (var name : key.names().subList(1, key.names().size())) {
                var synonym = described(key, "Another name of '" + key.key() + "'. " + description);
                synonym.put("doNotSuggest", true);
                properties.put(name, synonym);
            }
        }
        return properties;
    }

    private Map<String, Object> described(Key key, String description) {
        var schema = new LinkedHashMap<>(value(key.kind()));
        schema.put("description", description);
        return schema;
    }

    private static boolean isRequired(Key key) {
        return key.kind() instanceof Kind.Text text && text.isRequired();
    }

    private static Map<String, Object> underAnyName(Key key) {
        var names = key.names().stream()
                .map(name -> schema("required", List.of(name)))
                .toList();
        return names.size() == 1 ? names.get(0) : schema("anyOf", names);
    }

    private Map<String, Object> value(Kind kind) {
        if (kind instanceof Kind.Text text) {
            return text(text);
        } else if (kind instanceof Kind.First first) {
            var schema = orList(first.form());
            schema.put("maxItems", 1);
            return schema;
        } else if (kind instanceof Kind.Texts texts) {
            return orList(texts.form());
        } else if (kind instanceof Kind.Flag flag) {
            return flag(flag);
        } else if (kind instanceof Kind.WholeNumber number) {
            return number(number);
        }
        if (kind instanceof Kind.Pairs) {
            return named(headerName(), scalar(Form.ANY));
        } else if (kind instanceof Kind.Named names) {
            return named("^(" + Form.LANGUAGE.pattern() + ")$", reference(Kind.one(names.keys())));
        }
        return kind instanceof Kind.Free ? schema("type", List.of("object", "null")) : choice(kind);
    }

    private static String headerName() {
        var refused = new TreeSet<>(HeaderFields.OF_EACH_REPLY)
                .stream().map(name -> inAnyCase(name).replace("[--]", "-")).collect(Collectors.joining("|"));
        return "^(?!(" + refused + ")$)" + HeaderFields.NAME.pattern() + "$";
    }

    private static Map<String, Object> named(String names, Map<String, Object> each) {
        var schema = schema("type", List.of("object", "null"));
        schema.put("propertyNames", schema("pattern", names));
        schema.put("additionalProperties", each);
        return schema;
    }

    private static Map<String, Object> text(Kind.Text text) {
        var schema = text.isRequired() ? required(text.form()) : scalar(text.form());
        if (!text.otherwise().isEmpty()) {
            schema.put("default", text.otherwise());
        }
        return schema;
    }

    private static Map<String, Object> required(Form form) {
        return form == Form.ANY
                ? fitting(List.of("string", "number", "boolean"), "\\S", "Write something.")
                : fitting("string", spaced("(" + form.pattern() + ")"), "Write " + form.words() + ".");
    }

    private static Map<String, Object> scalar(Form form) {
        return form == Form.ANY
                ? schema("type", ANYTHING)
                : fitting(
                        List.of("string", "null"), spaced("(" + form.pattern() + ")?"), "Write " + form.words() + ".");
    }

    private static Map<String, Object> orList(Form form) {
        var schema = scalar(form);
        var types = new ArrayList<>((List<?>) schema.get("type"));
        schema.put("type", Stream.concat(types.stream(), Stream.of("array")).toList());
        schema.put("items", scalar(form));
        return schema;
    }

    private static Map<String, Object> flag(Kind.Flag flag) {
        var words = Stream.of("true", "yes", "on", "false", "no", "off").map(KeySchema::inAnyCase);
        var schema = fitting(
                List.of("boolean", "string", "null"),
                spaced(words.collect(Collectors.joining("|", "(", ")?"))),
                "Write true or false.");
        schema.put("default", flag.otherwise());
        return schema;
    }

    private static Map<String, Object> number(Kind.WholeNumber number) {
        var schema = fitting(List.of("integer", "string", "null"), spaced("(-?\\d{1,9})?"), "Write a whole number.");
        schema.put("minimum", number.least());
        schema.put("maximum", number.most());
        schema.put("default", number.otherwise());
        return schema;
    }

    private Map<String, Object> choice(Kind kind) {
        var choices = new ArrayList<Map<String, Object>>();
        kind.parts().forEach(part -> {
            if (part instanceof Kind.Entries entries) {
                choices.add(reference(entries));
                var list = schema("type", "array");
                list.put("items", reference(entries));
                if (!entries.isMany()) {
                    list.put("maxItems", 1);
                }
                choices.add(list);
            } else {
                choices.add(value(part));
            }
        });
        return schema("anyOf", choices);
    }

    private Map<String, Object> reference(Kind.Entries entries) {
        var name = entries.keys().getSimpleName().replace("Key", "").toLowerCase(Locale.ROOT);
        if (!definitions.containsKey(name)) {
            var schema = mapping(entries);
            definitions.put(name, schema);
        }
        return schema("$ref", "#/definitions/" + name);
    }

    private static Map<String, Object> fitting(Object type, String pattern, String message) {
        var schema = schema("type", type);
        schema.put("pattern", pattern);
        schema.put("patternErrorMessage", message);
        return schema;
    }

    /** With space around it and groups without names, which not all expressions have. */
    private static String spaced(String pattern) {
        return "^\\s*" + pattern.replaceAll("\\?<\\w+>", "") + "\\s*$";
    }

    private static String inAnyCase(String word) {
        return word.chars()
                .mapToObj(letter -> "[" + Character.toString(letter).toUpperCase(Locale.ROOT) + (char) letter + "]")
                .collect(Collectors.joining());
    }
}
