package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/**
 * Indented and fenced code: CommonMark 0.31.2 §4.4 and §4.5. The first word of the info string is the language; what
 * follows is kept out of the page.
 */
final class CodeBlocks implements Feature {
    private final String open;

    private CodeBlocks(String open) {
        this.open = open;
    }

    /** Code as the specification writes it. */
    static CodeBlocks plain() {
        return new CodeBlocks("<pre><code");
    }

    /** Code that can be scrolled with the keyboard. */
    static CodeBlocks reachable() {
        return new CodeBlocks("<pre tabindex=\"0\"><code");
    }

    @Override
    public void syntax(Parser.Builder parser) {
        // otherwise the lines are joined, in quadratic time
        parser.set(Parser.FENCED_CODE_CONTENT_BLOCK, true);
    }

    // §4.5: "If the info string comes after a backtick fence, it may not contain any backtick characters"; after a
    // tilde
    // fence it may contain both, which flexmark does not know.
    @Override
    public @Nullable BlockStart begin(ParserState state, MatchedBlockParser open) {
        var line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int length = line.countLeading(c -> c == '~', start);
        if (state.getIndent() >= 4 || length < 3) {
            return BlockStart.none();
        }
        var parser = new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), start);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, start + length));
        return BlockStart.of(parser).atIndex(start + length);
    }

    @Override
    public void writers(Writers writers) {
        writers.on(FencedCodeBlock.class, (node, out) -> write(code(node), language(node), out))
                .on(IndentedCodeBlock.class, (node, out) -> write(withoutBlankEnd(code(node)), "", out));
    }

    private void write(String code, String language, Rendering out) {
        out.html.line().raw(open);
        if (!language.isEmpty()) {
            out.html.attribute("class", "language-" + language);
        }
        out.html.raw(">").text(code);
        if (!code.isEmpty() && !code.endsWith("\n")) {
            out.html.raw("\n");
        }
        out.html.raw("</code></pre>").line();
        out.text.add(code.stripTrailing());
        out.text.endBlock();
    }

    private static String language(FencedCodeBlock block) {
        var info = Escapes.resolve(block.getInfo()).strip();
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end);
    }

    private static String code(Block block) {
        var code = new StringBuilder();
        block.getContentLines().forEach(line -> code.append(line.normalizeEOL()));
        return code.toString();
    }

    // §4.4: "blank lines preceding or following an indented code block are not included in it"
    private static String withoutBlankEnd(String code) {
        int end = code.length();
        for (int line = code.lastIndexOf('\n', end - 2);
                code.substring(line + 1, end).isBlank() && line >= 0; ) {
            end = line + 1;
            line = code.lastIndexOf('\n', end - 2);
        }
        return code.substring(0, end);
    }
}
