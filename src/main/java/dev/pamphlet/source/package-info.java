/** Where sites come from: the application itself or a folder, each with content and a look of its own. */
@NullMarked
package dev.pamphlet.source;

import org.jspecify.annotations.NullMarked;
