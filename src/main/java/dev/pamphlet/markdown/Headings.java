package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** ATX and setext headings: CommonMark 0.31.2 §4.2 and §4.3. */
final class Headings implements Feature {
    @Override
    public void syntax(Parser.Builder parser) {
        parser.set(Parser.HEADING_PARSER, false);
    }

    @Override
    public @Nullable BlockStart begin(ParserState state, MatchedBlockParser open) {
        var start = atx(state);
        return start == null ? setext(state, open) : start;
    }

    @Override
    public void writers(Writers writers) {
        writers.on(Heading.class, (node, out) -> {
            out.html.line();
            out.wrap("h" + node.getLevel(), node);
            out.html.line();
            out.text.endBlock();
        });
    }

    // "an opening sequence of 1–6 unescaped # characters and an optional closing sequence of any number of unescaped #
    // characters. The opening sequence … must be followed by spaces or tabs, or by the end of line."
    private static @Nullable BlockStart atx(ParserState state) {
        var line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        int level = line.countLeading(c -> c == '#');
        boolean ends = level == line.length() || line.charAt(level) == ' ' || line.charAt(level) == '\t';
        if (state.getIndent() >= 4 || level < 1 || level > 6 || !ends) {
            return BlockStart.none();
        }
        var parser = heading(level, line, withoutClosing(line.subSequence(level).trim()));
        return BlockStart.of(parser).atIndex(state.getLine().length());
    }

    private static BasedSequence withoutClosing(BasedSequence content) {
        int text = content.length() - content.countTrailing(c -> c == '#');
        if (text == 0) {
            return content.subSequence(0, 0);
        }
        boolean closes = content.charAt(text - 1) == ' ' || content.charAt(text - 1) == '\t';
        return closes ? content.subSequence(0, text).trimEnd() : content;
    }

    // "a setext heading underline is a sequence of = characters or a sequence of - characters, with no more than 3
    // spaces of indentation and any number of trailing spaces or tabs"
    private static @Nullable BlockStart setext(ParserState state, MatchedBlockParser open) {
        if (state.getIndent() >= 4 || !open.getBlockParser().isParagraphParser()) {
            return BlockStart.none();
        }
        var underline =
                state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
        char mark = underline.safeCharAt(0);
        if ((mark != '=' && mark != '-') || underline.countLeading(c -> c == mark) < underline.length()) {
            return BlockStart.none();
        }
        return underlined(state, open, mark == '=' ? 1 : 2);
    }

    private static @Nullable BlockStart underlined(ParserState state, MatchedBlockParser open, int level) {
        var paragraph = new Paragraph();
        paragraph.setContent(open.getBlockParser().getBlockContent());
        LinkDefinitions.takeFrom(paragraph, state);
        if (paragraph.getLineCount() == 0) {
            return BlockStart.none();
        }
        var parser =
                heading(level, paragraph.getChars(), paragraph.getContentChars().trim());
        return BlockStart.of(parser).atIndex(state.getLine().length()).replaceActiveBlockParser();
    }

    private static HeadingParser heading(int level, BasedSequence chars, BasedSequence text) {
        var parser = new HeadingParser(level);
        var heading = (Heading) parser.getBlock();
        heading.setText(text);
        heading.setChars(chars);
        return parser;
    }
}
