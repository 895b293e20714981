package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A link in a template: in the menu, to a tag, to a neighbouring page.
 *
 * @param title what it says, as text
 * @param href where it leads; empty when there is nothing to lead to, and then the title may still be shown
 * @param current whether it leads to the page it stands on
 */
@RegisterForReflection
public record LinkView(String title, String href, boolean current) {
    /** No link. */
    public static final LinkView NONE = new LinkView("", "");

    /** A link to another page. */
    public LinkView(String title, String href) {
        this(title, href, false);
    }
}
