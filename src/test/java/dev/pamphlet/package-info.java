/** Tests that span the packages. */
@NullMarked
package dev.pamphlet;

import org.jspecify.annotations.NullMarked;
