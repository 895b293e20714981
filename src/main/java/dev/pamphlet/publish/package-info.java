/** From the model to routes: each feature of the site is one file here, and Publisher lists them. */
@NullMarked
package dev.pamphlet.publish;

import org.jspecify.annotations.NullMarked;
