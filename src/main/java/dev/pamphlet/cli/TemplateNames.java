package dev.pamphlet.cli;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.SiteFolder;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Names templates as their authors know them.
 *
 * @param folder the folders of the site; empty for the one that the executable contains
 */
record TemplateNames(Optional<SiteFolder> folder) {
    /** A problem of a template, with a path that leads to it; what is packaged has none but its name. */
    Problem named(Problem problem) {
        var at = problem.position();
        var own = folder.map(site -> site.templates().resolve(at.file())).filter(Files::exists);
        var file = own.map(path -> path.toString()).orElse("templates/" + at.file());
        return new Problem(problem.severity(), new Position(file, at.line(), at.column()), problem.message());
    }
}
