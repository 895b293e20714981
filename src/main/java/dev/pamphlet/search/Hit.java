package dev.pamphlet.search;

import dev.pamphlet.site.Page;

/**
 * A page that was found.
 *
 * @param page the page
 * @param excerpt where in it most of the words stand
 */
public record Hit(Page page, Excerpt excerpt) {}
