/** The model: what a site is, as immutable records. Nothing here reads, renders or serves. */
@NullMarked
package dev.pamphlet.site;

import org.jspecify.annotations.NullMarked;
