package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTML in the text: CommonMark 0.31.2 §4.6 and §6.6. It is the author's, or shown as text where the site has it so.
 * {@code <!--more-->} ends the lead and is shown in neither case.
 */
final class RawHtml implements Feature {
    private static final Pattern ANCHOR = Pattern.compile(
            "\\s(?:id|name)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++))", Pattern.CASE_INSENSITIVE);

    private final boolean allowed;
    private final boolean anyElement;

    private RawHtml(boolean allowed, boolean anyElement) {
        this.allowed = allowed;
        this.anyElement = anyElement;
    }

    /** HTML as the specification has it, with elements of any name. */
    static RawHtml plain() {
        return new RawHtml(true, true);
    }

    /** HTML for browsers, which know no {@code <Chart />}; if it is not allowed, it is text. */
    static RawHtml known(boolean allowed) {
        return new RawHtml(allowed, false);
    }

    @Override
    public void syntax(Parser.Builder parser) {
        parser.set(Parser.HTML_BLOCK_PARSER, false);
    }

    @Override
    public @Nullable BlockStart begin(ParserState state, MatchedBlockParser open) {
        var isComponent =
                !anyElement && ShortcodeSyntax.end(state.getLine().toString(), state.getNextNonSpaceIndex()) > 0;
        return isComponent
                ? BlockStart.none()
                : HtmlBlocks.begin(state, state.getActiveBlockParser().isParagraphParser());
    }

    @Override
    public void writers(Writers writers) {
        writers.on(HtmlBlock.class, this::block).on(HtmlInline.class, this::inline);
    }

    private void block(HtmlBlock block, Rendering out) {
        var markup = withoutMore(block, HtmlBlocks.markup(block), out).stripTrailing();
        if (markup.isBlank()) {
            return;
        }
        out.html.line();
        if (allowed) {
            pass(markup, out);
            out.text.add(Escapes.resolve(HtmlTags.strip(markup)));
        } else {
            out.html.raw("<p>");
            out.say(markup);
            out.html.raw("</p>");
        }
        out.html.line();
        out.text.endBlock();
    }

    private void inline(HtmlInline inline, Rendering out) {
        var rest = withoutMore(inline, inline.getChars().normalizeEOL(), out);
        if (!allowed) {
            out.say(rest);
            return;
        }
        pass(rest, out);
        if (HtmlTags.hides(rest) || HtmlTags.endsHidden(rest)) {
            out.text.hide(HtmlTags.hides(rest));
        }
    }

    private static void pass(String markup, Rendering out) {
        out.html.raw(markup);
        var anchor = ANCHOR.matcher(markup);
        while (anchor.find()) {
            int group = anchor.start(1) >= 0 ? 1 : anchor.start(2) >= 0 ? 2 : 3;
            out.anchors.take(Escapes.resolve(anchor.group(group)));
        }
    }

    private static String withoutMore(Node node, String markup, Rendering out) {
        var more = PortableText.MORE.matcher(markup);
        if (!more.find()) {
            return markup;
        }
        out.endLead();
        out.portable.takeMore(node.getChars());
        return more.replaceAll("");
    }
}
