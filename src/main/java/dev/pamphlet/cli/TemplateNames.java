package dev.pamphlet.cli;

import dev.pamphlet.site.Problem;
import dev.pamphlet.source.SiteFolder;
import java.util.Optional;

/**
 * Names templates as their authors know them.
 *
 * @param folder the folders of the site; empty for the one that the executable contains
 */
record TemplateNames(Optional<SiteFolder> folder) {
    /** A problem of a template, with a path that leads to it; what is packaged has none but its name. */
    Problem named(Problem problem) {
        return folder.map(site -> site.ofTemplate(problem)).orElseGet(() -> SiteFolder.ofPackagedTemplate(problem));
    }
}
