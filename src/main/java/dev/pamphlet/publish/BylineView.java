package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The line below a page's title: who wrote it and when.
 *
 * @param published when it appeared; {@link DateView#NONE} on a page without a date
 * @param updated when it last changed, if later than it appeared; else {@link DateView#NONE}
 * @param authors who wrote it; a link without {@code href} where an author has no page
 * @param minutes how long it takes to read; 0 to leave it out
 */
@RegisterForReflection
public record BylineView(DateView published, DateView updated, List<LinkView> authors, int minutes) {
    /** Nothing to say. */
    public static final BylineView NONE = new BylineView(DateView.NONE, DateView.NONE, List.of(), 0);

    public BylineView {
        authors = List.copyOf(authors);
    }

    /** Whether the line says anything. */
    public boolean present() {
        return !equals(NONE);
    }
}
