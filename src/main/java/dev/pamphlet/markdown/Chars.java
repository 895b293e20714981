package dev.pamphlet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Characters of the source as a string; those that stand together there are cut out rather than copied one by one. */
final class Chars {
    private Chars() {}

    static String of(BasedSequence chars) {
        return chars instanceof SubSequence part && part.getBase() instanceof String source
                ? source.substring(part.getStartOffset(), part.getEndOffset())
                : chars.toString();
    }
}
