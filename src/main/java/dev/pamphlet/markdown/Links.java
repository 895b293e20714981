package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** Links in brackets and in angle brackets: CommonMark 0.31.2 §6.3 and §6.5. One that leads nowhere is its text. */
final class Links implements Feature {
    /** Keeps links apart: one inside another is its text. */
    private static final class Nesting {
        int depth;
    }

    private final boolean anyScheme;

    private Links(boolean anyScheme) {
        this.anyScheme = anyScheme;
    }

    /** Links with the schemes that pages may have. */
    static Links safe() {
        return new Links(false);
    }

    /** Links with any scheme at all, as the specification has them. */
    static Links ofAnyScheme() {
        return new Links(true);
    }

    @Override
    public void writers(Writers writers) {
        writers.on(Link.class, this::link)
                .on(AutoLink.class, (node, out) -> bare(node.getText(), "", out))
                .on(MailLink.class, (node, out) -> bare(node.getText(), "mailto:", out));
    }

    private void link(Link link, Rendering out) {
        var destination = Escapes.resolve(link.getUrl());
        if (!anyScheme && ShortcodeSyntax.isIn(destination)) {
            Shortcodes.show(link, link.getUrl(), out);
            return;
        }
        var href = href(link.getUrl(), destination, out);
        int mark = out.text.mark();
        href.ifPresent(found -> open(found, Escapes.resolve(link.getTitle()), out));
        out.note(Nesting.class, Nesting::new).depth++;
        out.children(link);
        out.note(Nesting.class, Nesting::new).depth--;
        if (href.isPresent()) {
            out.html.raw("</a>");
        }
        if (out.text.since(mark).isEmpty() && !out.html.isMuted()) {
            out.warn(link.getChars(), "link without text: write between the brackets where it leads");
        }
    }

    private void bare(BasedSequence shown, String prefix, Rendering out) {
        var text = Chars.of(shown);
        var href = href(shown, (isHost(text) ? "http://" : prefix) + text, out);
        href.ifPresent(found -> open(found, "", out));
        out.say(text);
        if (href.isPresent()) {
            out.html.raw("</a>");
        }
    }

    private static boolean isHost(String text) {
        return text.regionMatches(true, 0, "www.", 0, 4);
    }

    private static void open(String href, String title, Rendering out) {
        out.html.raw("<a").attribute("href", href);
        if (!title.isEmpty()) {
            out.html.attribute("title", title);
        }
        out.html.raw(">");
    }

    private Optional<String> href(BasedSequence written, String destination, Rendering out) {
        if (out.html.isMuted() || out.note(Nesting.class, Nesting::new).depth > 0) {
            return Optional.empty();
        }
        var refused = anyScheme ? Optional.<String>empty() : Urls.refusedForLink(destination);
        if (refused.isPresent()) {
            out.error(written, "links to '" + refused.get() + ":' are not allowed: use https, mailto or a path");
            return Optional.empty();
        }
        return resolve(written, destination, out);
    }

    private static Optional<String> resolve(BasedSequence written, String destination, Rendering out) {
        var target = out.references.link(destination);
        if (target instanceof References.Missing missing) {
            out.error(written, missing.message());
            return Optional.empty();
        }
        var href = Urls.encoded(
                target instanceof References.Found found ? found.href() : ((References.FoundPicture) target).src());
        out.published(written, href);
        out.links.add(new dev.pamphlet.site.Link(destination, href, out.position(written)));
        return Optional.of(href);
    }
}
