package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import dev.pamphlet.markdown.code.Language;
import dev.pamphlet.markdown.code.Languages;
import dev.pamphlet.site.Quotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Indented and fenced code: CommonMark 0.31.2 §4.4 and §4.5. The first word of the info string is the language; of what
 * follows, the page shows nothing.
 */
final class CodeBlocks implements Feature {
    private final boolean inColour;

    private CodeBlocks(boolean inColour) {
        this.inColour = inColour;
    }

    /** Code as the specification writes it. */
    static CodeBlocks plain() {
        return new CodeBlocks(false);
    }

    /** Code in colour, which can be scrolled with the keyboard. */
    static CodeBlocks inColour() {
        return new CodeBlocks(true);
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
        writers.on(FencedCodeBlock.class, this::fenced).on(IndentedCodeBlock.class, this::indented);
    }

    private void fenced(FencedCodeBlock block, Rendering out) {
        var code = code(block);
        var info = new InfoString(block.getInfo());
        var name = Escapes.resolve(info.language());
        open(name, out.html);
        if (inColour) {
            ColouredCode.write(code, language(name, info, out), info.markedLines(code, out), out.html);
        } else {
            out.html.text(code);
        }
        close(code, out);
    }

    private void indented(IndentedCodeBlock block, Rendering out) {
        var code = withoutBlankEnd(code(block));
        open("", out.html);
        out.html.text(code);
        close(code, out);
    }

    private static Language language(String name, InfoString info, Rendering out) {
        var language = name.isEmpty() ? Optional.of(Languages.PLAIN) : Languages.named(name);
        if (language.isEmpty()) {
            var hint = Languages.hint(name);
            out.warn(
                    info.language(),
                    "unknown language of code " + Quotation.of(name)
                            + (hint.isEmpty() ? ": write 'text' for code without colours" : hint));
        }
        return language.orElse(Languages.PLAIN);
    }

    private void open(String language, Html html) {
        html.line().raw(inColour ? "<pre tabindex=\"0\"><code" : "<pre><code");
        if (!language.isEmpty()) {
            html.attribute("class", "language-" + language);
        }
        html.raw(">");
    }

    private static void close(String code, Rendering out) {
        if (!code.isEmpty() && !code.endsWith("\n")) {
            out.html.raw("\n");
        }
        out.html.raw("</code></pre>").line();
        out.text.add(code.stripTrailing());
        out.text.endBlock();
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
