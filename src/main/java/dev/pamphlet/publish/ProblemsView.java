package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * All that is wrong, for an author.
 *
 * @param errors how many errors there are, such as {@code 2 errors}; empty without
 * @param warnings how many warnings there are; empty without
 * @param live below which path the page's script and stylesheet are
 * @param problems the problems, errors first
 */
@RegisterForReflection
public record ProblemsView(String errors, String warnings, String live, List<ProblemView> problems) {
    public ProblemsView {
        problems = List.copyOf(problems);
    }
}
