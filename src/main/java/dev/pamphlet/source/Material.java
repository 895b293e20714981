package dev.pamphlet.source;

import dev.pamphlet.content.Assembly;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a site is made of.
 *
 * @param assembly what came of its content
 * @param theme what it looks like
 * @param ofLook the problems of templates and theme, with the paths of their files as the author knows them
 * @param folder where its content is, as problems name it, with a slash at its end; empty for the working directory
 */
public record Material(Assembly assembly, Theme theme, List<Problem> ofLook, String folder) {
    public Material {
        ofLook = List.copyOf(ofLook);
    }

    /** The problems of its content and its look, by file and line. */
    public List<Problem> problems() {
        return Stream.concat(assembly.problems().stream().map(this::named), ofLook.stream())
                .sorted()
                .toList();
    }

    /** A problem of its content, with the path of its file as the author knows it. */
    public Problem named(Problem problem) {
        var at = problem.position();
        var isFolder = folder.equals(at.file() + "/");
        return problem.in(isFolder ? at.file() : folder + at.file());
    }
}
