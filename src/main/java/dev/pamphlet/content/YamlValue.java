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
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cf}\\p{Cc}]*");

    // A quotation that begins and does not end
    private static final Pattern UNCLOSED = Pattern.compile("[“„«][^“”»]*");

    private static final Pattern HYPHEN = Pattern.compile("-[^-\\s\\d].*", Pattern.DOTALL);

    static final String ONLY_THE_FIRST = "only the first of these counts: keep one";

    // HTML Standard §13.2.3.5: control characters and noncharacters
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\uFFFE\uFFFF&&[^\\t\\n\\f\\r]]");

    private static final String MEMBERS_EXPECTED = "expected keys with values below this key";

    Position position() {
        return yaml.position(node);
    }

    /** Whether it was left out, or what was written is a comment. */
    boolean isNothing() {
        if (Yaml.isNothing(node)) {
            sayCutOff((ScalarNode) node);
        }
        return Yaml.isNothing(node);
    }

    /** Whether it is a text of nothing but space. */
    boolean isBlank() {
        return node instanceof ScalarNode scalar
                && INVISIBLE.matcher(scalar.getValue()).matches();
    }

    /** Whether it is a text of more than one word, without commas. */
    boolean isWords() {
        return node instanceof ScalarNode scalar && scalar.getValue().matches("\\s*[^\\s,]+\\s+[^\\s,][^,]*");
    }

    /** Whether it is a mapping or a list with one. */
    boolean isNested() {
        return items().stream().anyMatch(item -> item.node() instanceof MappingNode);
    }

    /** The values of a list; any other value is alone. */
    List<YamlValue> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(item -> new YamlValue(key, item, yaml, problems))
                        .filter(item -> !item.isNothing())
                        .toList()
                : List.of(this);
    }

    /** One text of a form, unless it is blank. */
    Optional<Written> text(Form form) {
        return text(form.words()).filter(written -> isFit(written, form));
    }

    private boolean isFit(Written written, Form form) {
        var complaint = form.complaint(written.text());
        if (!complaint.isEmpty()) {
            problems.error(written.position(), key + ": " + complaint);
        } else if (!form.doubt(written.text()).isEmpty()) {
            problems.warning(written.position(), key + ": " + form.doubt(written.text()));
        }
        return complaint.isEmpty();
    }

    /** One text of a form, or the first of a list of them. */
    Optional<Written> first(Form form) {
        if (items().size() > 1) {
            warn(ONLY_THE_FIRST);
        }
        return items().stream().findFirst().flatMap(item -> item.text(form));
    }

    private Optional<Written> text(String expected) {
        if (!(node instanceof ScalarNode scalar)) {
            wrong("expected " + expected + ", not " + kind() + quotes(expected));
            return Optional.empty();
        }
        sayCutOff(scalar);
        if (scalar.isPlain() && UNCLOSED.matcher(scalar.getValue()).matches()) {
            warn(Quotation.of(scalar.getValue())
                    + " has a typographic quotation mark, which is a part of it: straight ones keep a text together");
        }
        if (CONTROL.matcher(scalar.getValue()).find()) {
            wrong("has a control character, which no page may have: remove it");
        }
        return Optional.of(new Written(scalar.getValue().strip(), position()))
                .filter(written -> !written.text().isEmpty());
    }

    private String kind() {
        return node instanceof SequenceNode ? "a list" : "keys with values";
    }

    private void sayCutOff(ScalarNode scalar) {
        yaml.cutOff(scalar)
                .ifPresent(rest -> warn(Quotation.of(rest)
                        + " is read as a comment: put quotes around the value, or a space after '#'"));
    }

    /** What to do if a text was meant. */
    private String quotes(String expected) {
        var isFlow = node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
        if (isFlow && expected.contains("text")) {
            return "; put quotes around a text that begins with " + (node instanceof SequenceNode ? '[' : '{');
        }
        return !isFlow && expected.equals("a text") ? "; write it on the line of the key" : "";
    }

    /** A list of texts; one text alone is a list of those that its commas separate. */
    Stream<Written> texts(Form form) {
        if (node instanceof SequenceNode) {
            return items().stream()
                    .flatMap(item -> item.text(form == Form.ANY ? "a text in this list" : form.words()).stream())
                    .filter(text -> isFit(text, form));
        }
        if (node instanceof ScalarNode scalar
                && scalar.isPlain()
                && HYPHEN.matcher(scalar.getValue()).matches()) {
            wrong("a space is missing after the '-' of a list entry");
            return Stream.empty();
        }
        return text("a list of texts").stream()
                .flatMap(all -> Stream.of(all.text().split(","))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Written(text, all.position())))
                .filter(text -> isFit(text, form));
    }

    /** Yes or no. */
    Optional<Boolean> flag() {
        return text("true or false").flatMap(written -> switch (written.text().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> {
                wrong("expected true or false, not " + Quotation.of(written.text()) + dated(written.text())
                        + Form.straight(written.text()));
                yield Optional.empty();
            }
        });
    }

    private static String dated(String text) {
        return Form.DATE.complaint(text).isEmpty() ? ": write a date as 'date: " + text + "'" : "";
    }

    /** A whole number within bounds. */
    Optional<Integer> number(Kind.WholeNumber kind) {
        var expected = "a whole number from " + kind.least() + " to " + kind.most();
        return text(expected).flatMap(written -> {
            var number = Optional.of(written.text())
                    .filter(text -> text.matches("-?\\d{1,9}"))
                    .map(Integer::valueOf)
                    .filter(value -> value >= kind.least() && value <= kind.most());
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
        wrong(MEMBERS_EXPECTED);
        return Map.of();
    }

    /** The names that a mapping has, in order, with their values. */
    Map<Written, YamlValue> members() {
        var members = new LinkedHashMap<Written, YamlValue>();
        if (!(node instanceof MappingNode mapping)) {
            wrong(MEMBERS_EXPECTED);
            return members;
        }
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                var written = new Written(name.getValue(), yaml.position(name));
                members.put(written, new YamlValue(key, tuple.getValueNode(), yaml, problems));
            } else {
                problems.error(yaml.position(tuple.getKeyNode()), FreeYaml.NOT_A_KEY);
            }
        }
        return members;
    }

    private void wrong(String message) {
        problems.error(position(), key + ": " + message);
    }

    private void warn(String message) {
        problems.warning(position(), key + ": " + message);
    }
}
