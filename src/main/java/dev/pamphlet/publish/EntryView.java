package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * One page in a listing.
 *
 * @param title its title, as text
 * @param href its path
 * @param date when it appeared; {@link DateView#NONE} without a date
 * @param summary what it says in a few sentences, as text; may be empty
 * @param tags its tags
 */
@RegisterForReflection
public record EntryView(String title, String href, DateView date, String summary, List<LinkView> tags) {
    public EntryView {
        tags = List.copyOf(tags);
    }
}
