package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The page of the search, for {@code search.html}.
 *
 * @param frame what is around it
 * @param action the path of the search
 * @param query what the reader looks for, as text; may be empty
 * @param longest how many characters of that count
 * @param summary what was found, in a sentence, as text
 * @param results the pages of this page of results, the best first
 * @param paginator the way to further results
 * @param onward where to go when nothing was found
 * @param script the path of the script that shows results while the reader types
 */
@RegisterForReflection
public record SearchView(
        Frame frame,
        String action,
        String query,
        int longest,
        String summary,
        List<ResultView> results,
        PaginatorView paginator,
        List<LinkView> onward,
        String script) {
    public SearchView {
        results = List.copyOf(results);
        onward = List.copyOf(onward);
    }
}
