package dev.pamphlet.cli;

import dev.pamphlet.publish.MediaType;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages at paths that a server can send and a file system cannot hold. */
final class ExportedPaths {
    /** Octets of a name, in the usual file systems. */
    private static final int LONGEST_NAME = 255;

    private ExportedPaths() {}

    static Stream<Problem> problems(PrintedPages pages) {
        var files = pages.routes().stream()
                .flatMap(route -> route instanceof Resource resource ? Stream.of(resource) : Stream.empty())
                .map(resource -> StaticExport.file(
                        resource.path(), resource.variants().get(0).mediaType()))
                .collect(Collectors.toSet());
        return pages.html().keySet().stream().flatMap(page -> complaint(page, files)
                .map(words -> Problem.error(pages.positionOf(page), "the path " + page + " " + words)));
    }

    private static Stream<String> complaint(Permalink page, Set<String> files) {
        var file = StaticExport.file(page, MediaType.HTML);
        if (Stream.of(file.split("/")).anyMatch(name -> octets(name) > LONGEST_NAME)) {
            return Stream.of("has a name that is too long for a file, at most " + LONGEST_NAME + " bytes: shorten it");
        }
        return Stream.iterate(file.lastIndexOf('/'), slash -> slash > 0, slash -> file.lastIndexOf('/', slash - 1))
                .map(slash -> file.substring(0, slash))
                .filter(files::contains)
                .map(above -> "is below the file '" + above + "', which cannot be a folder too: choose another");
    }

    private static int octets(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
