package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * An entry of a table of contents.
 *
 * @param title the heading, as text
 * @param href the fragment that leads to it, with {@code #}
 * @param sections the headings one level below it, in order
 */
@RegisterForReflection
public record SectionView(String title, String href, List<LinkView> sections) {
    public SectionView {
        sections = List.copyOf(sections);
    }
}
