package dev.pamphlet.source;

import dev.pamphlet.content.Assembly;
import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.FolderFiles;
import dev.pamphlet.content.Renditions;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.publish.Templates;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import io.smallrye.common.classloader.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is packaged with the application: its content and its theme. */
public final class EmbeddedSource implements SiteSource {
    private static final String CONTENT = "content";

    // A native executable has these from its build, which reads them from the class path; itself it has none.
    private static final Map<String, Bytes> THEME = files("theme");
    private static final Renditions RENDITIONS = new Renditions(files("pictures"));
    private static final Material MATERIAL = material();

    @Override
    public Material read() {
        return MATERIAL;
    }

    private static Material material() {
        var content =
                eachFolder(CONTENT, folder -> SiteAssembler.assemble(new ContentFolder(folder), RENDITIONS)).stream()
                        .findFirst()
                        .orElseGet(() -> new Assembly.Broken(
                                Optional.empty(),
                                Set.of(),
                                List.of(Problem.error(
                                        Position.of("."), "is not on the class path: there is nothing to publish"))));
        var templates = Templates.embedded();
        var wrong = templates.problems(List.of()).stream()
                .map(SiteFolder::ofPackagedTemplate)
                .toList();
        return new Material(content, new Theme(templates, THEME), wrong, CONTENT + "/");
    }

    /** The files of the theme that is packaged with the application. */
    static Map<String, Bytes> theme() {
        return THEME;
    }

    /** The pictures that were made when the application was built. */
    static Renditions renditions() {
        return RENDITIONS;
    }

    private static Map<String, Bytes> files(String name) {
        var files = new HashMap<String, Bytes>();
        eachFolder(name, folder -> new FolderFiles(folder).read()).forEach(files::putAll);
        return Map.copyOf(files);
    }

    private static <T> List<T> eachFolder(String name, Function<Path, T> read) {
        var results = new ArrayList<T>();
        try {
            ClassPathUtils.consumeAsPaths(name, folder -> results.add(read.apply(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }
}
