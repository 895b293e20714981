package dev.pamphlet.source;

import dev.pamphlet.site.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The folders of a site. What is in the folders of its look takes the place of what is packaged with the application,
 * file by file.
 *
 * @param content what authors write
 * @param templates templates; may not be there
 * @param theme stylesheets, scripts, pictures and fonts; may not be there
 * @param archetypes what new pages begin with, by collection; may not be there
 */
public record SiteFolder(Path content, Path templates, Path theme, Path archetypes) {
    /** The folders of this project. */
    public static final SiteFolder PROJECT = new SiteFolder(
            Path.of("content"),
            Path.of("src", "main", "resources", "templates"),
            Path.of("src", "main", "resources", "theme"),
            Path.of("archetypes"));

    /**
     * The folders of a site anywhere: its content is in {@code content}, if there is such a folder in it and no
     * {@code site.yml} beside that, else in the folder itself.
     */
    public static SiteFolder of(Path folder) {
        var nested = folder.resolve("content");
        var isNested = Files.isDirectory(nested) && !Files.exists(folder.resolve("site.yml"));
        return new SiteFolder(
                isNested ? nested : folder,
                folder.resolve("templates"),
                folder.resolve("theme"),
                folder.resolve("archetypes"));
    }

    /** A problem of a template, with the path of its file as its author knows it. */
    public Problem ofTemplate(Problem problem) {
        var own = templates.resolve(problem.position().file());
        return Files.exists(own) ? problem.in(own.toString()) : ofPackagedTemplate(problem);
    }

    /** The same for a template that is packaged with the application. */
    public static Problem ofPackagedTemplate(Problem problem) {
        return problem.in("templates/" + problem.position().file());
    }

    /** The folders that are published. */
    public List<Path> sources() {
        return List.of(content, templates, theme);
    }

    /** The folders that are no content, even where they are inside that. */
    Set<Path> withoutContent() {
        return Set.of(templates, theme, archetypes);
    }
}
