package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import org.jspecify.annotations.Nullable;

/** Thematic breaks: CommonMark 0.31.2 §4.1. */
final class ThematicBreaks implements Feature {
    @Override
    public void syntax(Parser.Builder parser) {
        parser.set(Parser.THEMATIC_BREAK_PARSER, false);
    }

    @Override
    public void writers(Writers writers) {
        writers.on(
                ThematicBreak.class, (node, out) -> out.html.line().raw("<hr>").line());
    }

    @Override
    // "a sequence of three or more matching -, _, or * characters, each followed optionally by any number of spaces or
    // tabs"
    public @Nullable BlockStart begin(ParserState state, MatchedBlockParser open) {
        var line = state.getLine();
        char mark = line.safeCharAt(state.getNextNonSpaceIndex());
        if (state.getIndent() >= 4 || (mark != '-' && mark != '_' && mark != '*')) {
            return BlockStart.none();
        }
        int marks = 0;
        for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != mark && c != ' ' && c != '\t') {
                return BlockStart.none();
            }
            marks += c == mark ? 1 : 0;
        }
        return marks < 3
                ? BlockStart.none()
                : BlockStart.of(new ThematicBreakParser(line)).atIndex(line.length());
    }
}
