package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * One page of a collection's or a tag's listing, for {@code listing.html}.
 *
 * @param frame what is around it
 * @param kind what is listed, above the title, such as {@code Tag}; may be empty
 * @param title its title, as text
 * @param html its introduction, as HTML; may be empty
 * @param entries the pages it lists, in order
 * @param paginator the way to its other pages
 */
@RegisterForReflection
public record ListingView(
        Frame frame, String kind, String title, String html, List<EntryView> entries, PaginatorView paginator) {
    public ListingView {
        entries = List.copyOf(entries);
    }
}
