package dev.pamphlet.web;

import dev.pamphlet.content.Assembly;
import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.publish.Templates;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import io.smallrye.common.classloader.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is packaged with the application: its content and its theme. */
final class EmbeddedSite {
    private EmbeddedSite() {}

    /** Reads the content on the class path. */
    static Assembly content() {
        var found = eachFolder("content", folder -> SiteAssembler.assemble(new ContentFolder(folder)));
        return found.stream()
                .findFirst()
                .orElseGet(() -> new Assembly.Broken(
                        Optional.empty(),
                        List.of(Problem.error(
                                Position.of("."), "is not on the class path: there is nothing to publish"))));
    }

    /** Reads the theme on the class path. */
    static Theme theme() {
        var files = new HashMap<String, Bytes>();
        eachFolder("theme", EmbeddedSite::files).forEach(files::putAll);
        return new Theme(Templates.embedded(), files);
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

    /** The files in the folder of a theme and in those below it, by path with forward slashes. */
    static Map<String, Bytes> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'), EmbeddedSite::bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bytes bytes(Path file) {
        try {
            return Bytes.wrap(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
