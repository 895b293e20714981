package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is said around a link.
 *
 * @param before what stands before it, as text
 * @param after what stands after it, as text
 */
@RegisterForReflection
public record AroundView(String before, String after) {
    private static final String LINK = "{link}";

    /** The parts of a phrase with a gap for a link; without one the link comes last. */
    static AroundView of(String phrase) {
        int gap = phrase.indexOf(LINK);
        return gap < 0
                ? new AroundView(phrase + " ", "")
                : new AroundView(phrase.substring(0, gap), phrase.substring(gap + LINK.length()));
    }
}
