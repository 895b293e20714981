package dev.pamphlet.web;

import dev.pamphlet.publish.CachePolicy;
import dev.pamphlet.publish.Header;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.publish.ProblemView;
import dev.pamphlet.publish.ProblemsView;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.Templates;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Shows an author what is wrong, with the lines around it; its look does not depend on templates that may be broken. */
final class ProblemPage {
    private static final int LINES_AROUND = 3;
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_LINE = 500;
    private static final Templates TEMPLATES = Templates.embedded();

    private ProblemPage() {}

    /** The page, which is none of the site's: it says 500 and is not kept. */
    static Reply reply(List<Problem> problems, Routes routes) {
        var html = LiveScript.addTo(Bytes.of(TEMPLATES.problems(view(problems))), List.of());
        var headers = List.of(
                new Header("Content-Type", MediaType.HTML.toString()),
                CachePolicy.NO_STORE.header(),
                new Header("Content-Length", Integer.toString(html.length())));
        return new Reply(500, headers, routes.headers(), new Reply.Whole(html));
    }

    private static ProblemsView view(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        // What keeps the site from being published comes first.
        var shown = problems.stream()
                .sorted((one, other) -> Boolean.compare(other.isError(), one.isError()))
                .limit(MOST_PROBLEMS)
                .map(ProblemPage::view)
                .toList();
        return new ProblemsView(
                counted(errors, "error"), counted(problems.size() - errors, "warning"), LiveScript.PATH, shown);
    }

    private static String counted(long number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }

    private static ProblemView view(Problem problem) {
        return new ProblemView(
                problem.position().toString(), problem.isError(), problem.message(), lines(problem.position()));
    }

    private static List<ProblemView.Line> lines(Position position) {
        if (position.line() == 0) {
            return List.of();
        }
        var lines = read(Path.of(position.file()));
        int first = Math.max(1, position.line() - LINES_AROUND);
        int last = Math.min(lines.size(), position.line() + LINES_AROUND);
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> line(number, cut(lines.get(number - 1)), position))
                .toList();
    }

    private static ProblemView.Line line(int number, String text, Position position) {
        boolean isHere = number == position.line();
        int column = Math.min(position.column(), text.length() + 1);
        return new ProblemView.Line(number, text, isHere, isHere && column > 0 ? caret(text, column) : "");
    }

    /** White space as wide as what stands before the column, and a caret below it. */
    private static String caret(String text, int column) {
        return text.substring(0, column - 1).replaceAll("[^\t]", " ") + "^";
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    private static List<String> read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            // It has gone since, and so will the problem.
            return List.of();
        }
    }
}
