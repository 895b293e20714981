package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The index of all tags, series, authors or years, for {@code terms.html}.
 *
 * @param frame what is around it
 * @param title its title, as text
 * @param terms what it names, in order
 */
@RegisterForReflection
public record TermsView(Frame frame, String title, List<TermView> terms) {
    public TermsView {
        terms = List.copyOf(terms);
    }
}
