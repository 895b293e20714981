package dev.pamphlet.cli;

import dev.pamphlet.publish.Json;
import dev.pamphlet.site.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints problems.
 *
 * @param out where to
 * @param json whether for a program
 */
record Report(PrintWriter out, boolean json) {
    void print(List<Problem> problems) {
        if (json) {
            out.println(Json.array(problems.stream().map(Report::json).toList()).text());
        } else {
            problems.forEach(out::println);
            out.println(summary(problems));
        }
        out.flush();
    }

    private static Json json(Problem problem) {
        var at = problem.position();
        return Json.object()
                .with("file", Json.of(at.file()))
                .with("line", Json.of(at.line()))
                .with("column", Json.of(at.column()))
                .with("severity", Json.of(problem.severity().name().toLowerCase(Locale.ROOT)))
                .with("message", Json.of(problem.message()));
    }

    private static String summary(List<Problem> problems) {
        var errors = problems.stream().filter(Problem::isError).count();
        return problems.isEmpty()
                ? "No problems."
                : counted(errors, "error") + ", " + counted(problems.size() - errors, "warning") + ".";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
