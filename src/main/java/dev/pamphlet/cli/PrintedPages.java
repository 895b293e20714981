package dev.pamphlet.cli;

import dev.pamphlet.publish.BrokenTemplateException;
import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.publish.Representation;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.Proof;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All HTML pages of a site, printed.
 *
 * @param routes what the site publishes
 * @param html the pages by their paths
 * @param sources the files of those that an author wrote
 * @param problems the templates that cannot print
 */
record PrintedPages(
        Routes routes, Map<Permalink, Representation> html, Map<Permalink, String> sources, Set<Problem> problems) {
    /**
     * Prints all pages.
     *
     * @param folder where the content is, as problems name it
     */
    static PrintedPages of(Proof proof, String folder) {
        var pages = new LinkedHashMap<Permalink, Representation>();
        var problems = new LinkedHashSet<Problem>();
        proof.routes().stream()
                .flatMap(route -> route instanceof Resource resource ? Stream.of(resource) : Stream.empty())
                .filter(PrintedPages::isPage)
                .forEach(page -> print(page, proof.routes(), pages, problems));
        var sources = proof.edition()
                .inEachLanguage()
                .flatMap(Edition::texts)
                .collect(Collectors.toMap(Page::permalink, page -> folder + page.source(), (first, second) -> first));
        return new PrintedPages(proof.routes(), pages, sources, problems);
    }

    private static boolean isPage(Resource resource) {
        return resource.variants().get(0).mediaType().equals(MediaType.HTML);
    }

    private static void print(
            Resource page, Routes routes, Map<Permalink, Representation> pages, Set<Problem> problems) {
        try {
            pages.put(page.path(), routes.print(page.variants().get(0)));
        } catch (BrokenTemplateException e) {
            var at = e.problem().position();
            var position = new Position("templates/" + at.file(), at.line(), at.column());
            problems.add(
                    new Problem(e.problem().severity(), position, e.problem().message()));
        }
    }

    /** Where a problem of a page is: in its author's file, else at its path. */
    Position positionOf(Permalink page) {
        return Position.of(Optional.ofNullable(sources.get(page)).orElse(page.path()));
    }
}
