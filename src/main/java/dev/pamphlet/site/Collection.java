package dev.pamphlet.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A folder of pages that are listed together.
 *
 * @param name the folder's name
 * @param permalink where its listing is published
 * @param index the folder's own page, which gives the listing its title and text
 * @param pages its pages in listing order, without the index
 */
public record Collection(String name, Permalink permalink, Optional<Page> index, List<Page> pages) {
    public Collection {
        pages = List.copyOf(pages);
    }

    /** Its title: that of its index, else the folder's name with a capital. */
    public String title() {
        return index.map(Page::title)
                .orElseGet(() -> name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).replace('-', ' '));
    }
}
