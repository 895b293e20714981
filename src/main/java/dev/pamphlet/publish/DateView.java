package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A date in a template.
 *
 * @param iso the date as {@code <time datetime>} wants it, such as {@code 2026-01-05}; empty when there is none
 * @param text the date as readers of the page's language write it
 */
@RegisterForReflection
public record DateView(String iso, String text) {
    /** No date. */
    public static final DateView NONE = new DateView("", "");
}
