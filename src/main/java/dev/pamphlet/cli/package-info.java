/** The command line: what the executable does besides serving the site that it contains. */
@NullMarked
package dev.pamphlet.cli;

import org.jspecify.annotations.NullMarked;
