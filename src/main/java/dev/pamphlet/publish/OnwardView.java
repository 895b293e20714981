package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What a reader of a page may read next.
 *
 * @param series the series it belongs to, or {@link SeriesView#NONE}
 * @param related pages on the same subjects, the nearest first
 * @param newer the page of its collection after it, or {@link LinkView#NONE}
 * @param older the page of its collection before it, or {@link LinkView#NONE}
 * @param dated whether the pages of its collection follow one another by their dates, not as their weights say
 */
@RegisterForReflection
public record OnwardView(SeriesView series, List<EntryView> related, LinkView newer, LinkView older, boolean dated) {
    /** Nothing to read next. */
    public static final OnwardView NONE =
            new OnwardView(SeriesView.NONE, List.of(), LinkView.NONE, LinkView.NONE, true);

    public OnwardView {
        related = List.copyOf(related);
    }

    /** Whether its collection has a page before or after it. */
    public boolean hasNeighbours() {
        return !newer.href().isEmpty() || !older.href().isEmpty();
    }
}
