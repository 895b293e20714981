package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What was published in a month.
 *
 * @param name what readers of the site's language call it
 * @param entries its pages, newest first; the text of their dates is the day of the month
 */
@RegisterForReflection
public record MonthView(String name, List<EntryView> entries) {
    public MonthView {
        entries = List.copyOf(entries);
    }
}
