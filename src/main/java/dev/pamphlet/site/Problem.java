package dev.pamphlet.site;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something an author should mend.
 *
 * @param severity whether the site can be published all the same
 * @param position where to look
 * @param message what is wrong and what to do, without a full stop
 */
public record Problem(Severity severity, Position position, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> BY_POSITION = Comparator.comparing(
                    (Problem problem) -> problem.position().file())
            .thenComparingInt(problem -> problem.position().line())
            .thenComparingInt(problem -> problem.position().column())
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message);

    /** How much a problem matters. */
    public enum Severity {
        /** The site cannot be published faithfully. */
        ERROR,
        /** The site is published; readers would be better served by a change. */
        WARNING
    }

    /** A problem that stops publishing. */
    public static Problem error(Position position, String message) {
        return new Problem(Severity.ERROR, position, message);
    }

    /** A problem that does not stop publishing. */
    public static Problem warning(Position position, String message) {
        return new Problem(Severity.WARNING, position, message);
    }

    /** The same at the same place in a file of another name. */
    public Problem in(String file) {
        return new Problem(severity, new Position(file, position.line(), position.column()), message);
    }

    /** Whether this problem stops publishing. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return BY_POSITION.compare(this, other);
    }

    @Override
    public String toString() {
        return position + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message;
    }
}
