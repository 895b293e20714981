package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The place of a page in a series.
 *
 * @param title the name of the series, as text
 * @param href where all of it is listed
 * @param part the number of the page, from 1
 * @param total how many parts there are; 0 for no series
 * @param from the number of the first part in the list
 * @param parts the page and the parts around it, in reading order
 */
@RegisterForReflection
public record SeriesView(String title, String href, int part, int total, int from, List<LinkView> parts) {
    /** No series. */
    public static final SeriesView NONE = new SeriesView("", "", 0, 0, 0, List.of());

    public SeriesView {
        parts = List.copyOf(parts);
    }

    /** Whether there are parts that the list leaves out. */
    public boolean hasMore() {
        return parts.size() < total;
    }
}
