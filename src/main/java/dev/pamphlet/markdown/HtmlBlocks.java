package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads HTML blocks by the seven conditions of CommonMark 0.31.2 §4.6. */
final class HtmlBlocks extends AbstractBlockParser {
    /** Conditions 1 to 5: how a block begins and what ends it. */
    private enum Kind {
        TEXT("<(?:pre|script|style|textarea)(?:\\s|>|$)", "</(?:pre|script|style|textarea)>"),
        COMMENT("<!--", "-->"),
        INSTRUCTION("<\\?", "\\?>"),
        DECLARATION("<![a-zA-Z]", ">"),
        CDATA("<!\\[CDATA\\[", "]]>");

        private final Pattern begin;
        private final Pattern end;

        Kind(String begin, String end) {
            this.begin = Pattern.compile(begin, Pattern.CASE_INSENSITIVE);
            this.end = Pattern.compile(end, Pattern.CASE_INSENSITIVE);
        }
    }

    private static final Pattern BLANK = Pattern.compile("\\s*");
    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*+)(?:\\s|/?>|$)");
    /** Condition 6: a blank line ends the block. */
    private static final Set<String> NAMES = Set.of("""
            address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div
            dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe
            legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table
            tbody td tfoot th thead title tr track ul""".split("\\s"));

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    private final Pattern end;
    private boolean ended;

    private HtmlBlocks(Pattern end) {
        this.end = end;
    }

    static @Nullable BlockStart begin(ParserState state, boolean inParagraph) {
        var line = state.getLine();
        if (state.getIndent() >= 4 || line.safeCharAt(state.getNextNonSpaceIndex()) != '<') {
            return BlockStart.none();
        }
        var end = end(line.subSequence(state.getNextNonSpaceIndex()).toString(), inParagraph);
        return end == null
                ? BlockStart.none()
                : BlockStart.of(new HtmlBlocks(end)).atIndex(state.getIndex());
    }

    private static @Nullable Pattern end(String line, boolean inParagraph) {
        for (var kind : Kind.values()) {
            if (kind.begin.matcher(line).lookingAt()) {
                return kind.end;
            }
        }
        var name = NAME.matcher(line);
        if (name.lookingAt() && NAMES.contains(name.group(1).toLowerCase(Locale.ROOT))) {
            return BLANK;
        }
        // Condition 7: "line begins with a complete open or closing tag … followed by zero or more spaces and tabs,
        // followed by the end of the line." It cannot interrupt a paragraph.
        int tag = inParagraph || line.startsWith("<!") || line.startsWith("<?") ? -1 : new HtmlTags(line).end(0);
        return tag >= 0 && line.substring(tag).isBlank() ? BLANK : null;
    }

    /** The lines of a block, as they are to be written. */
    static String markup(HtmlBlock block) {
        var markup = new StringBuilder();
        block.getContentLines().forEach(line -> markup.append(line.normalizeEOL()));
        return markup.toString();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        boolean ends = ended || (end == BLANK && state.isBlank());
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        ended = end != BLANK && end.matcher(line).find();
        content.add(line, state.getIndent());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }
}
