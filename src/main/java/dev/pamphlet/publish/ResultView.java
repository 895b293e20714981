package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * A page that a search has found.
 *
 * @param title its title, as text
 * @param href its path
 * @param where what it belongs to, or its path where it belongs to nothing, as text
 * @param date when it appeared; {@link DateView#NONE} without a date
 * @param excerpt a few lines of it, cut where marks begin and end
 */
@RegisterForReflection
public record ResultView(String title, String href, String where, DateView date, List<Part> excerpt) {
    public ResultView {
        excerpt = List.copyOf(excerpt);
    }

    /**
     * A run of text.
     *
     * @param text what it says
     * @param marked whether it is what the reader looks for
     */
    @RegisterForReflection
    public record Part(String text, boolean marked) {}
}
