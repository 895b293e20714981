/** From octets to requests, strictly, one at a time and in bounds; and the end of all connections. */
@NullMarked
package dev.pamphlet.wire;

import org.jspecify.annotations.NullMarked;
