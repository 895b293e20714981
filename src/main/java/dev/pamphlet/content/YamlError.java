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
            Meaning.ofStart(
                    ".*quoted scalar.*(end of|separator).*",
                    "this quotation mark is not closed: put another at the end of the text"),
            Meaning.ofEnd(
                    ".*double-quoted scalar.*escape.*",
                    "between double quotes a backslash begins an escape: use single quotes, or two backslashes"),
            Meaning.ofEnd(
                    ".*but found '<scalar>'",
                    "the value ends before this text: put quotes around all of it, single ones if there are double"
                            + " ones in it, and the other way round"),
            Meaning.ofEnd(
                    ".*parsing a flow node.*<stream end>.*",
                    "a bracket above is not closed: close it, and put quotes around a text that begins with #"),
            Meaning.ofStart(
                    ".*parsing a flow sequence.*",
                    "this list is not closed: put ']' at its end, or a comma between two of its entries"),
            Meaning.ofStart(
                    ".*parsing a flow mapping.*",
                    "this '{' is not closed: put '}' at its end, or a comma between two keys"),
            Meaning.ofEnd(
                    ".*expected the node content, but found '([^<]+)'",
                    "there is no value before this '$1': write one, or put quotes around a text that begins with it"),
            Meaning.ofEnd(
                    ".*found character '(.)' that cannot start.*",
                    "a text cannot begin with $1 unless there are quotes around it"),
            Meaning.ofStart(".*scanning an alias.*", "a text cannot begin with * unless there are quotes around it"),
            Meaning.ofStart(".*scanning an anchor.*", "a text cannot begin with & unless there are quotes around it"),
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
                    ".*found '(-|<block sequence start>)'",
                    "this list entry is not in line with a list or its key: give it as many spaces as the others have"),
            Meaning.ofEnd(
                    ".*found '<block mapping start>'",
                    "this key is not in line with the keys above: give it as many spaces as they have"),
            Meaning.ofEnd(".*<block end>, but found ','", "keys are not separated by commas here: delete this one"),
            Meaning.ofEnd(".*<block end>, but found '[:?]'", "there is no key before this colon: write one"),
            Meaning.ofEnd(
                    ".*<block end>, but found '([^<]+)'",
                    "this '$1' closes nothing: delete it, or put quotes around the value"));

    // Spaces that look like one and are none to YAML, and characters that cannot be seen
    private static final String ODD = "[\\x{A0}\\x{2000}-\\x{200F}\\x{202F}\\x{205F}\\x{2060}\\x{3000}\\x{FEFF}]";

    private static final String CURLY = "[“”„‘’‚«»]";

    private static final String NO_COLON = "there is no ': ' on this line: expected a key and a value, such as"
            + " 'title: Hello'; if it continues the line above, indent it";

    // What a line may be that has no key; the first that matches is meant.
    private static final List<Meaning> WITHOUT_COLON = List.of(
            Meaning.ofStart("[ ]*" + ODD + ".*", "this line begins with a space that is none to YAML: type it anew"),
            Meaning.ofStart("[\\w-]+:" + ODD + ".*", "the space after ':' is none to YAML: type it anew"),
            Meaning.ofStart("[\\w-]+:\\S.*", "a space is missing after the first ':' of this line"),
            Meaning.ofStart("\\s*-[^\\s-].*", "a space is missing after the '-' of this line"),
            Meaning.ofStart("([\\w-]+)\\s*=.*", "this is TOML: write '$1: …', with a colon and a space"),
            Meaning.ofStart(".*", NO_COLON));

    // What a line may be up to a second colon
    private static final List<Meaning> SECOND_COLON = List.of(
            Meaning.ofStart(
                    "[^:]*:\\s+" + CURLY + ".*",
                    "there is a second ': ' on this line: put straight quotes around the value, typographic ones are"
                            + " a part of it"),
            Meaning.ofStart(
                    ".*",
                    "there is a second ': ' on this line: put quotes around the value, or each key on a line of its own"));

    static YamlError of(MarkedYAMLException e, String text) {
        var problem = String.valueOf(e.getProblem());
        int end = offset(e.getProblemMark(), text);
        int start = e.getContextMark() == null ? end : offset(e.getContextMark(), text);
        if (problem.contains("TAB") || lineTo(end, text).matches("\\s*\t\\s*")) {
            return new YamlError(end, "there is a tab: indent with spaces");
        }
        if (text.startsWith("%")) {
            return new YamlError(0, "a line that begins with % is for programs: delete it");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return secondColon(end, text);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return withoutColon(start, text);
        }
        var complaint = e.getContext() == null ? problem : e.getContext() + ", " + problem;
        return meaning(MEANINGS, complaint, start, end)
                .orElseGet(() -> new YamlError(end, "this is no YAML: " + complaint));
    }

    private static Optional<YamlError> meaning(List<Meaning> meanings, String complaint, int start, int end) {
        for (var meaning : meanings) {
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
            return meaning(SECOND_COLON, before, colon, colon).orElseThrow();
        }
        if (before.startsWith(" ")) {
            return new YamlError(
                    start + before.length() - before.stripLeading().length(),
                    "this line is indented as if it belonged to the value above: line its key up with the others");
        }
        return withoutColon(start - 1 - lineTo(start - 1, text).length(), text);
    }

    /** What is wrong with a line that should have a key and has none. */
    static YamlError withoutColon(int start, String text) {
        int end = text.indexOf('\n', start);
        var line = text.substring(start, end < 0 ? text.length() : end);
        return meaning(WITHOUT_COLON, line, start, start).orElseThrow();
    }

    private static String lineTo(int offset, String text) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
    }

    /** What a complaint without a place means. */
    static String words(YAMLException e) {
        var complaint = String.valueOf(e.getMessage());
        if (complaint.startsWith("Nesting Depth")) {
            return "this YAML has more than 16 lists and maps inside one another: put fewer into each other";
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
