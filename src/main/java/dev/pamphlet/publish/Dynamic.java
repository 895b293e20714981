package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;

/**
 * A path at which the reply is made for each request, such as that of the search.
 *
 * @param path where it is
 */
public record Dynamic(Permalink path) implements Route {}
