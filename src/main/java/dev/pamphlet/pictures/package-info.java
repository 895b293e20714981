/**
 * Makes pictures when the application is built: photographs in several widths, and cards for where pages are shared. Runs
 * in a process of its own and is no part of the application, as picture codecs do not belong there.
 */
@NullMarked
package dev.pamphlet.pictures;

import org.jspecify.annotations.NullMarked;
