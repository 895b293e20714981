package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands inside a block, by CommonMark 0.31.2 §6 and in time linear in the text: flexmark's own reading of
 * code spans, emphasis, links and tags follows an older edition and takes quadratic time and deep recursion.
 */
final class Inlines extends InlineParserImpl {
    private String text = "";
    private CodeSpans.Runs backticks = new CodeSpans.Runs("");
    private HtmlTags tags = new HtmlTags("");
    private BareLinks.Finder bareLinks = new BareLinks.Finder("", false);
    private Brackets brackets = new Brackets(this, "");

    Inlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiters, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node parent) {
        start(content.trim(), parent);
        while (parseInline()) {
            // the next one
        }
        processDelimiters(null);
        flushTextNode();
        mergeTextNodes(parent.getFirstChild(), parent.getLastChild());
    }

    private void start(BasedSequence content, Node parent) {
        block = parent;
        input = content;
        index = 0;
        lastDelimiter = null;
        text = Chars.of(content);
        backticks = new CodeSpans.Runs(text);
        tags = new HtmlTags(text);
        bareLinks = BareLinks.in(text, document);
        brackets = new Brackets(this, text);
    }

    /** Adds a node that ends at an index, from where reading goes on. */
    void append(Node node, int end) {
        appendNode(node);
        index = end;
    }

    // most texts are in one piece, which flexmark would put together all the same
    @Override
    public boolean flushTextNode() {
        if (currentText == null || currentText.size() > 1) {
            return super.flushTextNode();
        }
        block.appendChild(new Text(currentText.get(0)));
        currentText = null;
        return true;
    }

    /** What stands between two indices. */
    BasedSequence chars(int start, int end) {
        return input.subSequence(start, end);
    }

    @Override
    protected boolean parseBackticks() {
        int open = backticks.end(index);
        int length = open - index;
        int close = backticks.next(length, open);
        if (close < 0) {
            appendText(input, index, open);
            index = open;
        } else {
            append(new Code(chars(index, open), chars(open, close), chars(close, close + length)), close + length);
        }
        return true;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor kind, char character) {
        int end = index + input.countLeading(c -> c == character, index);
        var previous = lastDelimiter;
        var node = appendSeparateText(chars(index, end));
        lastDelimiter = new DelimiterStack.Run(input, node, kind, Flanks.of(text, index, end), previous, index);
        if (previous != null) {
            previous.setNext(lastDelimiter);
        }
        index = end;
        return true;
    }

    @Override
    public void processDelimiters(@Nullable Delimiter bottom) {
        new DelimiterStack(this, bottom).pair();
    }

    /** Leaves the delimiter runs above a stack's bottom as text. */
    void forgetDelimiters(@Nullable Delimiter bottom) {
        while (lastDelimiter != null && lastDelimiter != bottom) {
            removeDelimiter(lastDelimiter);
        }
    }

    @Override
    protected boolean parseOpenBracket() {
        brackets.open(index, index + 1);
        return true;
    }

    @Override
    protected boolean parseBang() {
        if (peek(1) != '[') {
            return false;
        }
        brackets.open(index, index + 2);
        return true;
    }

    @Override
    protected boolean parseCloseBracket() {
        return brackets.close(index + 1);
    }

    @Override
    public boolean parseAutolink() {
        int end = AngleLinks.end(text, index);
        if (end < 0) {
            return false;
        }
        var inside = chars(index + 1, end - 1);
        boolean mail = AngleLinks.isMail(text, index, end);
        var open = chars(index, index + 1);
        var close = chars(end - 1, end);
        append(mail ? new MailLink(open, inside, close) : new AutoLink(open, inside, close), end);
        return true;
    }

    @Override
    public boolean parseHtmlInline() {
        int end = tags.end(index);
        if (end < 0) {
            return false;
        }
        append(new HtmlInline(chars(index, end)), end);
        return true;
    }

    @Override
    public boolean parseEntity() {
        int end = Escapes.referenceEnd(text, index);
        if (end < 0) {
            return false;
        }
        append(new HtmlEntity(chars(index, end)), end);
        return true;
    }

    @Override
    protected boolean parseBackslash() {
        if (LinkSyntax.isEscape(text, index)) {
            appendText(input, index, index + 2);
            index += 2;
            return true;
        }
        int end = LinkSyntax.skipLineEnding(text, index + 1);
        if (end == index + 1) {
            return false;
        }
        append(new HardLineBreak(chars(index, end)), LinkSyntax.skipBlanks(text, end));
        return true;
    }

    // §6.7: "A line ending (not in a code span or HTML tag) that is preceded by two or more spaces and does not occur
    // at the end of a block is parsed as a hard line break"
    @Override
    public boolean parseNewline() {
        int end = LinkSyntax.skipLineEnding(text, index);
        var chars = chars(index, end);
        append(trimLastText() >= 2 ? new HardLineBreak(chars) : new SoftLineBreak(chars), end);
        index = LinkSyntax.skipBlanks(text, end);
        return true;
    }

    private int trimLastText() {
        flushTextNode();
        if (!(block.getLastChild() instanceof Text last)) {
            return 0;
        }
        var chars = last.getChars();
        int spaces = chars.countTrailing(c -> c == ' ');
        if (spaces == chars.length()) {
            last.unlink();
        } else if (spaces > 0) {
            last.setChars(chars.subSequence(0, chars.length() - spaces));
        }
        return spaces;
    }

    @Override
    protected boolean parseString() {
        int start = index;
        int end = start;
        int linkEnd = -1;
        while (end < text.length() && !specialCharacters.get(text.charAt(end)) && linkEnd < 0) {
            linkEnd = bareLinks.end(end, brackets.isOpen());
            end += linkEnd < 0 ? 1 : 0;
        }
        if (end > start) {
            appendText(input, start, end);
            index = end;
        }
        if (linkEnd >= 0) {
            append(BareLinks.node(chars(end, linkEnd)), linkEnd);
        }
        return index > start;
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        LinkDefinitions.take(paragraph, state);
        return 0;
    }
}
