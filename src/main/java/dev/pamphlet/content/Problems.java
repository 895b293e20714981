package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that an author sees all of it at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void error(Position position, String message) {
        found.add(Problem.error(position, message));
    }

    void error(Problem problem) {
        found.add(problem);
    }

    void warning(Position position, String message) {
        found.add(Problem.warning(position, message));
    }

    void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    boolean hasErrors() {
        return errors() > 0;
    }

    /** How many of them are errors. */
    long errors() {
        return found.stream().filter(Problem::isError).count();
    }

    /** All problems, by file and line. */
    List<Problem> inOrder() {
        return found.stream().sorted().distinct().toList();
    }
}
