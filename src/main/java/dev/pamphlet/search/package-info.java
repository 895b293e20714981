/** Finds pages: an inverted index of their words, frozen in arrays, and their names by likeness. */
@NullMarked
package dev.pamphlet.search;

import org.jspecify.annotations.NullMarked;
