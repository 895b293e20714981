package dev.pamphlet.publish;

import dev.pamphlet.site.Problem;

/** A template that cannot be read or filled in. */
public final class BrokenTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BrokenTemplateException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    BrokenTemplateException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What is wrong, and where: its file is below {@code templates}. */
    public Problem problem() {
        return problem;
    }
}
