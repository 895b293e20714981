package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Code between {@code {% highlight java %}} and {@code {% endhighlight %}}, Jekyll's tags, or Hugo's for the same. */
final class HighlightBlocks extends AbstractBlockParser {
    /** Whose tags they are, on lines of their own; a group is the language. */
    private enum Kind {
        LIQUID("\\{%-?\\s*highlight\\s+([^\\s%]+)[^%]*%}\\s*", "\\{%-?\\s*endhighlight\\s*-?%}\\s*"),
        HUGO(
                "\\{\\{[<%]\\s*highlight\\s+\"?([^\\s\"<>%]+)[^<>%]*[>%]}}\\s*",
                "\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]}}\\s*");

        private final Pattern begin;
        private final Pattern end;

        Kind(String begin, String end) {
            this.begin = Pattern.compile(begin);
            this.end = Pattern.compile(end);
        }
    }

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final BlockContent content = new BlockContent();
    private final Pattern end;
    private boolean begun;

    private HighlightBlocks(Pattern end, BasedSequence language) {
        this.end = end;
        block.setInfo(language);
    }

    static @Nullable BlockStart begin(ParserState state) {
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || state.getLine().safeCharAt(start) != '{') {
            return BlockStart.none();
        }
        var line = state.getLine().subSequence(start);
        for (var kind : Kind.values()) {
            var begin = kind.begin.matcher(line);
            if (begin.matches()) {
                var language = line.subSequence(begin.start(1), begin.end(1));
                return BlockStart.of(new HighlightBlocks(kind.end, language)).atIndex(state.getIndex());
            }
        }
        return BlockStart.none();
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
        var line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        return end.matcher(line).matches() ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (begun) {
            content.add(line, state.getIndent());
        }
        begun = true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }
}
