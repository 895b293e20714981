package dev.pamphlet.search;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many pages
 * @param complete whether they have all the words; if not, no page has, and these have as many of them as any
 * @param hits those that were asked for, the best first
 */
public record Results(int total, boolean complete, List<Hit> hits) {
    static final Results NONE = new Results(0, true, List.of());

    public Results {
        hits = List.copyOf(hits);
    }
}
