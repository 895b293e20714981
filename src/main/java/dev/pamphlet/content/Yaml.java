package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Quotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as a graph of nodes, so that every value keeps its place and stays the text that its author wrote:
 * nothing becomes a number, a date or an object.
 *
 * @param file path below the content folder
 * @param firstLine the line of the file on which the YAML starts, from 1
 * @param text the YAML
 */
record Yaml(String file, int firstLine, String text) {
    private static final int DEEPEST = 16;
    private static final int MOST_ALIASES = 32;
    private static final int LONGEST = 64 << 10;

    // Both are only read.
    private static final LoaderOptions LIMITS = limits();
    private static final Resolver RESOLVER = new Resolver();

    // YAML 1.1 §5.1, c-printable: anything else must be escaped.
    private static final Pattern NOT_PRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    // What follows a plain value and is meant to belong to it: a comment has a space after its mark.
    private static final Pattern CUT_OFF = Pattern.compile("[ \\t]+#[^\\s#].*");

    /** The mapping that the text is; an empty one is a mapping without entries. */
    Optional<MappingNode> mapping(Problems problems) {
        var unprintable = NOT_PRINTABLE.matcher(text);
        if (text.length() > LONGEST) {
            problems.error(new Position(file, firstLine, 1), "this YAML is longer than 64 KiB: shorten it");
            return Optional.empty();
        }
        if (unprintable.find()) {
            var point = Quotation.of(unprintable.group());
            problems.error(position(unprintable.start()), "there is a control character, " + point + ": delete it");
            return Optional.empty();
        }
        return compose(problems);
    }

    private Optional<MappingNode> compose(Problems problems) {
        try {
            // What snakeyaml's Yaml.compose does, without what it prepares for making objects
            var parser = new ParserImpl(new StreamReader(text), LIMITS);
            var node = new Composer(parser, RESOLVER, LIMITS).getSingleNode();
            return mapping(Optional.ofNullable(node), problems);
        } catch (MarkedYAMLException e) {
            var error = YamlError.of(e, text);
            problems.error(position(error.offset()), error.message());
        } catch (YAMLException e) {
            problems.error(new Position(file, firstLine, 1), YamlError.words(e));
        }
        return Optional.empty();
    }

    private Optional<MappingNode> mapping(Optional<Node> node, Problems problems) {
        var unmeant = node.map(NodeProperties::unmeant).orElse(Map.of());
        if (!unmeant.isEmpty()) {
            unmeant.forEach((at, mark) -> problems.error(
                    position(at), "a text cannot begin with " + mark + " unless there are quotes around it"));
            return Optional.empty();
        }
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        if (node.isPresent() && !isNothing(node.get())) {
            problems.error(position(node.get()), withoutKeys(node.get()));
            return Optional.empty();
        }
        return Optional.of(new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK));
    }

    private String withoutKeys(Node node) {
        return node instanceof ScalarNode
                ? YamlError.withoutColon(offset(node.getStartMark()), text).message()
                : "expected keys with values, such as 'title: Hello', not a list: delete its hyphens or brackets";
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return options;
    }

    /** Whether a value was left out: {@code key:}, {@code key: null} or {@code key: ~}. */
    static boolean isNothing(Node node) {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    /** What stands after a value without quotes and is read as a comment, though it does not look like one. */
    Optional<String> cutOff(ScalarNode scalar) {
        var rest = CUT_OFF.matcher(text).region(offset(scalar.getEndMark()), text.length());
        return scalar.isPlain() && rest.lookingAt() ? Optional.of(rest.group().strip()) : Optional.empty();
    }

    Position position(Node node) {
        return position(offset(node.getStartMark()));
    }

    private Position position(int offset) {
        return Position.end(file, firstLine, text.substring(0, offset));
    }

    private int offset(Mark mark) {
        return YamlError.offset(mark, text);
    }
}
