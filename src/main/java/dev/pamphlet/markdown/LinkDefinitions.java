package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code [label]: destination "title"} at the beginning of a paragraph: CommonMark 0.31.2 §4.7. */
final class LinkDefinitions implements Feature {
    /** A definition as it was written, with its brackets and quotes. */
    record Definition(BasedSequence destination, BasedSequence title) {}

    private static final DataKey<Map<String, Definition>> DEFINITIONS =
            new DataKey<>("LINK_DEFINITIONS", Map.of(), options -> new HashMap<>());
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public void syntax(Parser.Builder parser) {
        parser.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    }

    /** The definition of a label. */
    static Optional<Definition> find(Document document, String label) {
        return Optional.ofNullable(DEFINITIONS.get(document).get(normalized(label)));
    }

    // "To normalize a label, strip off the opening and closing brackets, perform the Unicode case fold, strip leading
    // and trailing spaces, tabs, and line endings, and collapse consecutive internal spaces, tabs, and line endings to
    // a single space."
    static String normalized(String label) {
        var collapsed = SPACE.matcher(label.strip()).replaceAll(" ");
        return collapsed.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /** Takes the definitions out of a paragraph, and a paragraph of nothing else out of the document. */
    static void take(Paragraph paragraph, ParserState state) {
        takeFrom(paragraph, state);
        if (paragraph.getLineCount() == 0) {
            paragraph.unlink();
            state.blockRemoved(paragraph);
        }
    }

    /** Takes the definitions out of a paragraph, and the indentation out of its lines: §4.8. */
    static void takeFrom(Paragraph paragraph, ParserState state) {
        Limits.linesInParagraph(paragraph.getLineCount());
        var lines = paragraph.getContentLines().stream()
                .map(BasedSequence::trimStart)
                .toList();
        if (lines.get(0).safeCharAt(0) == '[') {
            var content = SegmentedSequence.create(lines.get(0), lines);
            int taken = new Reader(content, DEFINITIONS.get(state.getProperties())).readAll();
            lines = lines.subList(linesIn(lines, taken), lines.size());
        }
        paragraph.setContent(lines);
    }

    private static int linesIn(List<BasedSequence> lines, int length) {
        int count = 0;
        for (int seen = 0; seen < length; count++) {
            seen += lines.get(count).length();
        }
        return count;
    }

    /** Reads definitions one after another, from the beginning of a text. */
    private static final class Reader {
        private final BasedSequence content;
        private final String text;
        private final Map<String, Definition> definitions;

        Reader(BasedSequence content, Map<String, Definition> definitions) {
            this.content = content;
            this.text = content.toString();
            this.definitions = definitions;
        }

        int readAll() {
            int end = 0;
            for (int next = read(0); next > 0; next = end < text.length() ? read(end) : -1) {
                end = next;
            }
            return end;
        }

        private int read(int start) {
            int label = LinkSyntax.skipBlanks(text, start);
            int colon = LinkSyntax.labelEnd(text, label);
            if (colon < 0
                    || !text.startsWith(":", colon)
                    || text.substring(label + 1, colon - 1).isBlank()) {
                return -1;
            }
            int from = LinkSyntax.skipSpace(text, colon + 1);
            int to = LinkSyntax.destinationEnd(text, from);
            return to <= from ? -1 : define(text.substring(label + 1, colon - 1), from, to);
        }

        private int define(String label, int from, int to) {
            int titleFrom = LinkSyntax.skipSpace(text, to);
            int titleTo = titleFrom == to ? -1 : LinkSyntax.titleEnd(text, titleFrom);
            int end = titleTo < 0 ? -1 : lineEnd(titleTo);
            var title = end < 0 ? BasedSequence.NULL : content.subSequence(titleFrom, titleTo);
            end = end < 0 ? lineEnd(to) : end;
            if (end > 0) {
                definitions.putIfAbsent(normalized(label), new Definition(content.subSequence(from, to), title));
            }
            return end;
        }

        private int lineEnd(int from) {
            int end = LinkSyntax.skipBlanks(text, from);
            int next = LinkSyntax.skipLineEnding(text, end);
            return next > end || end == text.length() ? next : -1;
        }
    }
}
