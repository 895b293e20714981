package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The list of all tags, for {@code tags.html}.
 *
 * @param frame what is around it
 * @param title its title, as text
 * @param tags the tags, in order
 */
@RegisterForReflection
public record TagsView(Frame frame, String title, List<TagView> tags) {
    public TagsView {
        tags = List.copyOf(tags);
    }
}
