package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What was published in a year, for {@code archive.html}.
 *
 * @param frame what is around it
 * @param title the year
 * @param months its months in which anything was published, the last one first
 * @param newer the next year in which anything was published, or {@link LinkView#NONE}
 * @param older the year before in which anything was published, or {@link LinkView#NONE}
 */
@RegisterForReflection
public record ArchiveView(Frame frame, String title, List<MonthView> months, LinkView newer, LinkView older) {
    public ArchiveView {
        months = List.copyOf(months);
    }

    /** Whether there is another year. */
    public boolean hasNeighbours() {
        return !newer.href().isEmpty() || !older.href().isEmpty();
    }
}
