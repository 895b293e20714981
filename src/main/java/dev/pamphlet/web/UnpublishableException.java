package dev.pamphlet.web;

import dev.pamphlet.site.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Content that cannot be published; its message is for the author, who needs no stack trace. */
final class UnpublishableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnpublishableException(List<Problem> problems) {
        super(text(problems), null, false, false);
    }

    private static String text(List<Problem> problems) {
        var errors = problems.stream().filter(Problem::isError).count();
        return problems.stream()
                .map(problem -> System.lineSeparator() + problem)
                .collect(Collectors.joining(
                        "",
                        "The site cannot be published, for " + errors + (errors == 1 ? " error:" : " errors:"),
                        ""));
    }
}
