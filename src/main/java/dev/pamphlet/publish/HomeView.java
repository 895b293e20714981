package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The home page, for {@code home.html}.
 *
 * @param frame what is around it
 * @param title its title, as text
 * @param html its text, as HTML; may be empty
 * @param entries the newest posts
 * @param more where the older posts are, such as {@code All posts}; {@link LinkView#NONE} when there are none
 */
@RegisterForReflection
public record HomeView(Frame frame, String title, String html, List<EntryView> entries, LinkView more) {
    public HomeView {
        entries = List.copyOf(entries);
    }
}
