package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * A page or a post, for {@code page.html}.
 *
 * @param frame what is around it
 * @param title its title, as text
 * @param lead a sentence or two between title and text, as text; may be empty
 * @param html its text, as HTML
 * @param original where the text appeared first, its title being the host's name; else {@link LinkView#NONE}
 * @param byline who wrote it and when
 * @param tags its tags
 * @param newer the next newer page of its collection, or {@link LinkView#NONE}
 * @param older the next older page of its collection, or {@link LinkView#NONE}
 */
@RegisterForReflection
public record PageView(
        Frame frame,
        String title,
        String lead,
        String html,
        LinkView original,
        BylineView byline,
        List<LinkView> tags,
        LinkView newer,
        LinkView older) {
    public PageView {
        tags = List.copyOf(tags);
    }

    /** Whether there is a page to go on to. */
    public boolean hasNeighbours() {
        return !newer.href().isEmpty() || !older.href().isEmpty();
    }
}
