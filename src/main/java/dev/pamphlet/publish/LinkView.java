package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A link in a template: in the menu, to a tag, to a neighbouring page.
 *
 * @param title what it says, as text
 * @param href where it leads; empty when there is nothing to lead to, and then the title may still be shown
 * @param current the value of {@code aria-current}: {@code page} when it leads to the page it stands on, {@code true}
 *     when it leads to the section of that page, else empty
 */
@RegisterForReflection
public record LinkView(String title, String href, String current) {
    /** No link. */
    public static final LinkView NONE = new LinkView("", "");

    /** A link to another page. */
    public LinkView(String title, String href) {
        this(title, href, "");
    }

    /** A link to the page it stands on. */
    public static LinkView toItself(String title, String href) {
        return new LinkView(title, href, "page");
    }
}
