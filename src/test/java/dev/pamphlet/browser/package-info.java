/** The site as a reader meets it: in a real browser, by phone and by keyboard, in light and in dark. */
@NullMarked
package dev.pamphlet.browser;

import org.jspecify.annotations.NullMarked;
