/** What pages say besides what authors write, in each language that has a file of words. Knows nothing of sites. */
@NullMarked
package dev.pamphlet.words;

import org.jspecify.annotations.NullMarked;
