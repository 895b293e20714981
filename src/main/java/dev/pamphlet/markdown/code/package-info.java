/** Tells the words of code apart, language by language: keywords, strings, comments and what else readers look for. */
@NullMarked
package dev.pamphlet.markdown.code;

import org.jspecify.annotations.NullMarked;
