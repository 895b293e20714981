package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.List;
import java.util.Optional;

/**
 * Something to be found: a page, or a listing.
 *
 * @param path where it is
 * @param key what it and its translations have in common: the key of the page, or the path of a listing below the home
 *     page
 * @param page the page that an author wrote for it; absent for a listing without one
 * @param listed the pages that it lists
 */
record Place(Permalink path, String key, Optional<Page> page, List<Page> listed) {
    Place {
        listed = List.copyOf(listed);
    }
}
