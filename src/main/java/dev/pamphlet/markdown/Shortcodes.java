package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.pamphlet.site.Quotation;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tags that other site generators run. Nothing is run here: readers see them as they were written, searches and
 * summaries do without them, and their author is told once for each file. Code between tags for it is code.
 */
final class Shortcodes implements Feature {
    // What the first tag is for, and what to write instead
    private static final Map<Pattern, String> INSTEAD = Map.of(
            Pattern.compile(
                    "\\b(ref|relref|post_url|link|relative_url|absolute_url|site\\.(base)?url|base_?url|get_url)\\b",
                    Pattern.CASE_INSENSITIVE),
            "write links as [text](other-file.md)",
            Pattern.compile("\\b(figure|img|image|picture)\\b", Pattern.CASE_INSENSITIVE),
            "write pictures as ![what it shows](picture.png)");

    /** The tags of a text. */
    private static final class Tags {
        private @Nullable BasedSequence first;
        private int more;

        void add(BasedSequence tag) {
            more += first == null ? 0 : 1;
            first = first == null ? tag : first;
        }
    }

    @Override
    public void syntax(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new Factory());
    }

    @Override
    public @Nullable BlockStart begin(ParserState state, MatchedBlockParser open) {
        return HighlightBlocks.begin(state);
    }

    @Override
    public void writers(Writers writers) {
        writers.on(Shortcode.class, (tag, out) -> show(tag, tag.getChars(), out));
        writers.before(HtmlBlock.class, Shortcodes::inHtml);
        writers.before(HtmlInline.class, Shortcodes::inHtml);
        writers.atEnd(Shortcodes::warn);
    }

    /** Shows a node as it was written, for the tag in it. */
    static void show(Node node, BasedSequence tag, Rendering out) {
        out.html.text(Chars.of(node.getChars()));
        found(tag, out);
    }

    private static void found(BasedSequence tag, Rendering out) {
        if (!out.html.isMuted()) {
            out.note(Tags.class, Tags::new).add(tag);
        }
    }

    private static void inHtml(Node html, Rendering out) {
        var text = Chars.of(html.getChars());
        if (text.startsWith("<!--") || HtmlTags.hides(text) || text.startsWith("<pre")) {
            return;
        }
        for (int start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
            int end = ShortcodeSyntax.end(text, start);
            if (end > 0) {
                found(html.getChars().subSequence(start, end), out);
                start = end - 1;
            }
        }
    }

    private static void warn(Rendering out) {
        var tags = out.note(Tags.class, Tags::new);
        if (tags.first == null) {
            return;
        }
        var first = Chars.of(tags.first);
        var instead = INSTEAD.entrySet().stream()
                .filter(advice -> advice.getKey().matcher(first).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("write Markdown or HTML instead");
        var also = tags.more == 0
                ? ""
                : tags.more == 1 ? ", as is 1 more such tag" : ", as are " + tags.more + " more such tags";
        out.warn(
                tags.first,
                Quotation.of(first) + " is not run here but shown as text" + also + ": " + instead
                        + ", or put backticks around it");
    }

    /** Takes tags out of what stands inside a block before anything in them is read as Markdown. */
    private static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser inlines) {
            return new Finder();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Finder implements InlineParserExtension {
        private BasedSequence input = BasedSequence.NULL;
        private String text = "";

        @Override
        public boolean parse(LightInlineParser inlines) {
            if (input != inlines.getInput()) {
                input = inlines.getInput();
                text = Chars.of(input);
            }
            int start = inlines.getIndex();
            int end = ShortcodeSyntax.end(text, start);
            if (end < 0) {
                return false;
            }
            inlines.appendNode(new Shortcode(input.subSequence(start, end)));
            inlines.setIndex(end);
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser inlines) {}

        @Override
        public void finalizeBlock(InlineParser inlines) {}
    }
}
