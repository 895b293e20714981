/** From Markdown to a body: the only package that knows the Markdown library. */
@NullMarked
package dev.pamphlet.markdown;

import org.jspecify.annotations.NullMarked;
