package dev.pamphlet.source;

import dev.pamphlet.content.Assembly;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.util.List;

/**
 * All that a site is made of.
 *
 * @param assembly what came of its content
 * @param theme what it looks like
 * @param folder where its content is, as problems name it, with a slash at its end; empty for the working directory
 */
public record Material(Assembly assembly, Theme theme, String folder) {
    /** The problems of its content, by file and line. */
    public List<Problem> problems() {
        return assembly.problems().stream().map(this::named).sorted().toList();
    }

    /** A problem of its content, with the path of its file as the author knows it. */
    public Problem named(Problem problem) {
        var at = problem.position();
        var isFolder = folder.equals(at.file() + "/");
        var position = new Position(isFolder ? at.file() : folder + at.file(), at.line(), at.column());
        return new Problem(problem.severity(), position, problem.message());
    }
}
