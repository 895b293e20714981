package dev.pamphlet.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What is wrong with a text that is no YAML, in the words of those who write it and not of a parser.
 *
 * @param offset where to look in the text
 * @param message what is wrong and what to do
 */
record YamlError(int offset, String message) {
    /**
     * A complaint of the parser and what it means.
     *
     * @param complaint matches what the parser was doing and what it found
     * @param atStart whether to look where the thing begins and not where the parser gave up
     * @param words may refer to the pattern's groups
     */
    private record Meaning(Pattern complaint, boolean atStart, String words) {
        static Meaning ofStart(String complaint, String words) {
            return new Meaning(Pattern.compile(complaint, Pattern.DOTALL), true, words);
        }

        static Meaning ofEnd(String complaint, String words) {
            return new Meaning(Pattern.compile(complaint, Pattern.DOTALL), false, words);
        }
    }

    private static final List<Meaning> MEANINGS = List.of(
            Meaning.ofStart(".*quoted scalar.*(end of|separator).*", "this quotation mark is not closed"),
            Meaning.ofEnd(
                    ".*double-quoted scalar.*escape.*",
                    "between double quotes a backslash begins an escape: use single quotes"),
            Meaning.ofEnd(
                    ".*but found '<scalar>'",
                    "there is more text after the value: put quotes around all of it"
                            + " (between single quotes, write '' for an apostrophe)"),
            Meaning.ofStart(".*parsing a flow sequence.*", "this list has no ']' or lacks a comma"),
            Meaning.ofStart(".*parsing a flow mapping.*", "this '{' has no '}' or a comma is missing"),
            Meaning.ofEnd(
                    ".*expected the node content, but found '([^<]+)'",
                    "there is no value before this '$1': write one, or put quotes around a text that begins with it"),
            Meaning.ofEnd(
                    ".*found character '(.)' that cannot start.*",
                    "a value cannot begin with $1 unless there are quotes around it"),
            Meaning.ofStart(".*scanning an alias.*", "a value cannot begin with * unless there are quotes around it"),
            Meaning.ofStart(".*scanning an anchor.*", "a value cannot begin with & unless there are quotes around it"),
            Meaning.ofEnd(
                    ".*undefined alias (.*)",
                    "there is no '&$1' before this '*$1': put quotes around a text that begins with *"),
            Meaning.ofEnd(
                    ".*(scanning a tag|Global tag).*",
                    "YAML tags such as !this are not read: delete it, or put quotes around a text that begins with !"),
            Meaning.ofStart(
                    ".*block scalar.*",
                    "after '|' or '>' the text begins on the next line; put quotes around a text that begins with them"),
            Meaning.ofEnd(
                    ".*sequence entries are not allowed.*",
                    "a list begins on the line below its key; put quotes around a text that begins with '- '"),
            Meaning.ofEnd(".*mapping keys are not allowed.*", "put quotes around a text that begins with '? '"),
            Meaning.ofEnd(".*another document.*", "a second YAML document begins here: keep one"),
            Meaning.ofEnd(
                    ".*found '(-|<block sequence start>)'", "this list entry is not in line with a list or its key"),
            Meaning.ofEnd(".*found '<block mapping start>'", "this key is not in line with the keys above"),
            Meaning.ofEnd(".*<block end>, but found '([^<]+)'", "there is nothing that this '$1' could belong to"));

    static YamlError of(MarkedYAMLException e, String text) {
        var problem = String.valueOf(e.getProblem());
        int end = offset(e.getProblemMark(), text);
        int start = e.getContextMark() == null ? end : offset(e.getContextMark(), text);
        if (problem.contains("TAB") || lineTo(end, text).matches("\\s*\t\\s*")) {
            return new YamlError(end, "there is a tab: indent with spaces");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return secondColon(end, text);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return withoutColon(start, text);
        }
        var complaint = e.getContext() == null ? problem : e.getContext() + ", " + problem;
        return meaning(complaint, start, end).orElseGet(() -> new YamlError(end, "this is no YAML: " + complaint));
    }

    private static Optional<YamlError> meaning(String complaint, int start, int end) {
        for (var meaning : MEANINGS) {
            var matcher = meaning.complaint().matcher(complaint);
            if (matcher.matches()) {
                return Optional.of(
                        new YamlError(meaning.atStart() ? start : end, matcher.replaceFirst(meaning.words())));
            }
        }
        return Optional.empty();
    }

    /** A colon where none can be: the second of its line, or the first of a line that continues the one above. */
    private static YamlError secondColon(int colon, String text) {
        var before = lineTo(colon, text);
        int start = colon - before.length();
        if (before.contains(": ")) {
            return new YamlError(colon, "there is a second ': ' on this line: put quotes around the value");
        }
        if (before.startsWith(" ")) {
            return new YamlError(
                    start + before.length() - before.stripLeading().length(),
                    "this line is indented as if it belonged to the value above: line its key up with the others");
        }
        return withoutColon(start - 1 - lineTo(start - 1, text).length(), text);
    }

    private static YamlError withoutColon(int start, String text) {
        int end = text.indexOf('\n', start);
        var line = text.substring(start, end < 0 ? text.length() : end);
        return new YamlError(
                start,
                line.matches("[\\w-]+:\\S.*")
                        ? "a space is missing after the first ':' of this line"
                        : "there is no ': ' on this line: expected a key and a value, such as 'title: Hello'");
    }

    private static String lineTo(int offset, String text) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
    }

    /** What a complaint without a place means. */
    static String words(YAMLException e) {
        var complaint = String.valueOf(e.getMessage());
        if (complaint.startsWith("Nesting Depth")) {
            return "this YAML has more than 16 lists and maps inside one another";
        }
        return complaint.startsWith("Number of aliases")
                ? "this YAML uses more than 32 aliases of lists and maps: write out what they stand for"
                : "this is no YAML: " + complaint;
    }

    /** The parser counts code points, Java's strings UTF-16 code units. */
    static int offset(Mark mark, String text) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }
}
