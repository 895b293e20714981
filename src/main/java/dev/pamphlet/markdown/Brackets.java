package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open brackets of one text, and what closing one makes: "look for link or image" of CommonMark's appendix. */
final class Brackets {
    /** A {@code [} or {@code ![} that waits for its other half. */
    private static final class Open {
        final Node node;
        final int bracket;
        final boolean image;
        final @Nullable Delimiter delimitersBelow;
        final @Nullable Open below;
        final int depth;
        boolean bracketInside;

        Open(Node node, int bracket, boolean image, @Nullable Delimiter delimitersBelow, @Nullable Open below) {
            this.node = node;
            this.bracket = bracket;
            this.image = image;
            this.delimitersBelow = delimitersBelow;
            this.below = below;
            this.depth = below == null ? 0 : below.depth + 1;
        }
    }

    private record Tail(BasedSequence destination, BasedSequence title, int end) {}

    private final Inlines inlines;
    private final String text;
    private @Nullable Open top;
    private int firstThatMayLink;

    Brackets(Inlines inlines, String text) {
        this.inlines = inlines;
        this.text = text;
    }

    boolean isOpen() {
        return top != null;
    }

    /** Notes a bracket that may begin a link or an image. */
    void open(int start, int end) {
        if (top != null) {
            top.bracketInside = true;
        }
        var node = inlines.appendSeparateText(inlines.chars(start, end));
        top = new Open(node, end - 1, end - start == 2, inlines.getLastDelimiter(), top);
        inlines.setIndex(end);
    }

    /** Makes a link, an image or a footnote's mark of what a closing bracket ends; false when it is only text. */
    boolean close(int end) {
        var opener = top;
        if (opener == null) {
            return false;
        }
        top = opener.below;
        boolean mayLink = opener.image || opener.depth >= firstThatMayLink;
        firstThatMayLink = Math.min(firstThatMayLink, opener.depth);
        return mayLink && (closeInline(opener, end) || closeNote(opener, end) || closeReference(opener, end));
    }

    private boolean closeInline(Open opener, int end) {
        var tail = inlineTail(end);
        tail.ifPresent(found -> link(opener, found));
        return tail.isPresent();
    }

    private boolean closeReference(Open opener, int end) {
        var tail = referenceTail(opener, end);
        tail.ifPresent(found -> link(opener, found));
        return tail.isPresent();
    }

    private boolean closeNote(Open opener, int end) {
        var note = FootnoteSyntax.mark(inlines.getDocument(), inlines.chars(opener.bracket, end));
        note.ifPresent(mark -> {
            inlines.flushTextNode();
            inlines.forgetDelimiters(opener.delimitersBelow);
            while (opener.node.getNext() != null) {
                opener.node.getNext().unlink();
            }
            opener.node.setChars(opener.node.getChars().subSequence(0, opener.image ? 1 : 0));
            inlines.append(mark, end);
        });
        return note.isPresent();
    }

    // §6.3: "An inline link consists of a link text followed immediately by a left parenthesis (, an optional link
    // destination, an optional link title, and a right parenthesis )."
    private Optional<Tail> inlineTail(int start) {
        if (!text.startsWith("(", start)) {
            return Optional.empty();
        }
        int from = LinkSyntax.skipSpace(text, start + 1);
        int to = LinkSyntax.destinationEnd(text, from);
        if (to < 0) {
            return Optional.empty();
        }
        int titleFrom = LinkSyntax.skipSpace(text, to);
        int titleTo = titleFrom == to ? -1 : LinkSyntax.titleEnd(text, titleFrom);
        int close = titleTo < 0 ? titleFrom : LinkSyntax.skipSpace(text, titleTo);
        if (!text.startsWith(")", close)) {
            return Optional.empty();
        }
        var title = titleTo < 0 ? BasedSequence.NULL : inlines.chars(titleFrom, titleTo);
        return Optional.of(new Tail(inlines.chars(from, to), title, close + 1));
    }

    // §6.3: full, collapsed and shortcut references. "The first label must not contain a bracket."
    private Optional<Tail> referenceTail(Open opener, int end) {
        int labelEnd = LinkSyntax.labelEnd(text, end);
        if (labelEnd > end + 2) {
            return definition(end, labelEnd, labelEnd);
        }
        return opener.bracketInside ? Optional.empty() : definition(opener.bracket, end, Math.max(labelEnd, end));
    }

    private Optional<Tail> definition(int labelStart, int labelEnd, int end) {
        if (LinkSyntax.labelEnd(text, labelStart) != labelEnd) {
            return Optional.empty();
        }
        return LinkDefinitions.find(inlines.getDocument(), text.substring(labelStart + 1, labelEnd - 1))
                .map(found -> new Tail(found.destination(), found.title(), end));
    }

    private void link(Open opener, Tail tail) {
        inlines.flushTextNode();
        var node = opener.image ? new Image() : new Link();
        while (opener.node.getNext() != null) {
            node.appendChild(opener.node.getNext());
        }
        describe(node, tail, inlines.chars(opener.image ? opener.bracket - 1 : opener.bracket, tail.end));
        inlines.append(node, tail.end);
        inlines.processDelimiters(opener.delimitersBelow);
        opener.node.unlink();
        if (!opener.image) {
            firstThatMayLink = opener.depth;
        }
    }

    private static void describe(InlineLinkNode node, Tail tail, BasedSequence chars) {
        // not setUrlChars, which looks for a # in a destination each time it is used
        node.setUrl(tail.destination.startsWith("<") ? inside(tail.destination) : tail.destination);
        node.setTitle(tail.title.isEmpty() ? tail.title : inside(tail.title));
        node.setChars(chars);
    }

    private static BasedSequence inside(BasedSequence delimited) {
        return delimited.subSequence(1, delimited.length() - 1);
    }
}
