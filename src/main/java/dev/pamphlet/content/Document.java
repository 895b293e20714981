package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Quotation;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Markdown file taken apart.
 *
 * @param file path below the content folder
 * @param yaml the front matter between its two lines of hyphens; may be empty
 * @param text the Markdown that follows
 * @param textLine the line of the file on which the Markdown starts, from 1
 */
record Document(String file, String yaml, String text, int textLine) {
    /** The line on which front matter's YAML starts: the one after the opening hyphens. */
    static final int YAML_LINE = 2;

    private static final Pattern BLOCK_BELOW = Pattern.compile("(?m)^---[ \\t]*\\n(?=[\\w-]+:(\\s|$))");

    // What becomes of three hyphens in a hurry, or in a program that improves them
    private static final Pattern MISTYPED = Pattern.compile("-{2,}|[-–—]*[–—][-–—]*|\\+{3,}|={3,}|\\*{3,}|_{3,}");

    private static final Pattern FENCE = Pattern.compile("[`~]{3,}.*");
    private static final Pattern KEY = Pattern.compile("(?m)^title[ \\t]*:");
    private static final Pattern FIRST_KEY = Pattern.compile("[\\w-]+:[ \\t]");

    /** Takes a file apart; nothing but a problem comes of one without front matter. */
    static Optional<Document> of(String file, String content, Problems problems) {
        if (!isDelimiter(firstLine(content), "---")) {
            problems.error(new Position(file, 1, 1), withoutFrontMatter(content));
            return Optional.empty();
        }
        return split(file, content, problems);
    }

    private static String withoutFrontMatter(String content) {
        var first = firstLine(content).strip();
        if (isDelimiter(firstLine(content), "+++")) {
            return "TOML front matter is not read: write it as YAML, between two lines '---'"
                    + " ('hugo convert toYAML' does so for Hugo's)";
        }
        if (content.startsWith("{")) {
            return "JSON front matter is not read: write it as YAML, between two lines '---'";
        }
        if (MISTYPED.matcher(first).matches()) {
            return "front matter begins with a line of exactly three hyphens, '---', not with "
                    + Quotation.of(firstLine(content));
        }
        if (FENCE.matcher(first).matches() && KEY.matcher(content).find()) {
            return "front matter stands in no code fence: write '---' for its first and its last line";
        }
        if (first.startsWith("---") || FIRST_KEY.matcher(content).lookingAt()) {
            return "front matter stands between two lines '---': write one above the first key and one below the last";
        }
        return BLOCK_BELOW.matcher(content).find()
                ? "front matter begins on the first line: delete what is above its line '---'"
                : "no front matter: begin the file with the lines '---', 'title: …' and '---'";
    }

    private static Optional<Document> split(String file, String content, Problems problems) {
        int yamlStart = content.indexOf('\n') + 1;
        int lineStart = yamlStart;
        for (int line = YAML_LINE; lineStart > 0 && lineStart < content.length(); line++) {
            var nextStart = content.indexOf('\n', lineStart) + 1;
            var lineText = content.substring(lineStart, nextStart == 0 ? content.length() : nextStart);
            if (isDelimiter(lineText, "---") || isDelimiter(lineText, "...")) {
                var text = nextStart == 0 ? "" : content.substring(nextStart);
                return Optional.of(new Document(file, content.substring(yamlStart, lineStart), text, line + 1));
            }
            lineStart = nextStart;
        }
        problems.error(unclosed(file, content));
        return Optional.empty();
    }

    /** What to say of front matter without an end: where its author meant to put it, if that can be seen. */
    private static Problem unclosed(String file, String content) {
        var lines = content.lines().toList();
        for (int line = 1; line < lines.size(); line++) {
            if (MISTYPED.matcher(lines.get(line).strip()).matches()) {
                return Problem.error(
                        new Position(file, line + 1, 1),
                        "front matter is not closed: write exactly '---' here, not " + Quotation.of(lines.get(line)));
            }
        }
        return Problem.error(
                new Position(file, 1, 1), "front matter is not closed: put a line '---' between it and the text");
    }

    private static String firstLine(String content) {
        var end = content.indexOf('\n');
        return end < 0 ? content : content.substring(0, end);
    }

    private static boolean isDelimiter(String line, String delimiter) {
        return line.startsWith(delimiter) && line.stripTrailing().equals(delimiter);
    }
}
