package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * @param contents its table of contents; empty when none is shown
 * @param onward what to read next
 * @param params what its author says besides: texts, lists and maps of them
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
        List<SectionView> contents,
        OnwardView onward,
        Map<String, Object> params) {
    public PageView {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        tags = List.copyOf(tags);
        contents = List.copyOf(contents);
    }

    /** Whether there is anything to say about the text beside it. */
    public boolean hasMargin() {
        return byline.present()
                || !tags.isEmpty()
                || !contents.isEmpty()
                || onward.series().total() > 0;
    }
}
