package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Another form of a page, or a feed of what it lists, for {@code <link rel="alternate">}.
 *
 * @param type its media type, such as {@code application/atom+xml}
 * @param title what it is, as text; may be empty
 * @param href where it is
 */
@RegisterForReflection
public record AlternateView(String type, String title, String href) {}
