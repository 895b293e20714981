package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;

/**
 * A path where something was once published and is no more (RFC 9110 §15.5.11).
 *
 * @param path where it was published
 */
public record Gone(Permalink path) implements Route {}
