/** From files to the model: finds content, reads front matter and settings, and collects every problem on the way. */
@NullMarked
package dev.pamphlet.content;

import org.jspecify.annotations.NullMarked;
