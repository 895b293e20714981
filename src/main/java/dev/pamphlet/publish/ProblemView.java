package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * Something that is wrong, for an author.
 *
 * @param where file, line and column
 * @param error whether it keeps the site from being published
 * @param message what is wrong and what to do
 * @param lines the lines of the file around it
 */
@RegisterForReflection
public record ProblemView(String where, boolean error, String message, List<Line> lines) {
    /**
     * A line of a file.
     *
     * @param number from 1
     * @param text as it is written
     * @param here whether it is the line of the problem
     * @param caret a caret below the column of the problem, with white space before it; empty on all other lines
     */
    @RegisterForReflection
    public record Line(int number, String text, boolean here, String caret) {}

    public ProblemView {
        lines = List.copyOf(lines);
    }
}
