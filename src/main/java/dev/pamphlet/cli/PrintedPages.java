package dev.pamphlet.cli;

import dev.pamphlet.publish.BrokenTemplateException;
import dev.pamphlet.publish.Dynamic;
import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.publish.Parameters;
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
import java.util.function.Consumer;
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
     * @param templates names what cannot print
     */
    static PrintedPages of(Proof proof, String folder, TemplateNames templates) {
        var pages = new LinkedHashMap<Permalink, Representation>();
        var problems = new LinkedHashSet<Problem>();
        proof.routes().stream()
                .flatMap(route -> route instanceof Resource resource ? Stream.of(resource) : Stream.empty())
                .filter(PrintedPages::isPage)
                .forEach(page -> attempt(
                        () -> pages.put(
                                page.path(),
                                proof.routes().print(page.variants().get(0))),
                        problem -> problems.add(templates.named(problem))));
        attempt(
                () -> proof.routes().errorPage(ErrorStatus.NOT_FOUND),
                problem -> problems.add(templates.named(problem)));
        proof.routes().stream()
                .flatMap(route -> route instanceof Dynamic dynamic ? Stream.of(dynamic) : Stream.empty())
                .forEach(page -> attempt(
                        () -> page.resource(Parameters.NONE).variants().get(0).content(),
                        problem -> problems.add(templates.named(problem))));
        var sources = proof.edition()
                .inEachLanguage()
                .flatMap(Edition::texts)
                .collect(Collectors.toMap(Page::permalink, page -> folder + page.source(), (first, second) -> first));
        return new PrintedPages(proof.routes(), pages, sources, problems);
    }

    private static boolean isPage(Resource resource) {
        return resource.variants().get(0).mediaType().equals(MediaType.HTML);
    }

    private static void attempt(Runnable printing, Consumer<Problem> onProblem) {
        try {
            printing.run();
        } catch (BrokenTemplateException e) {
            onProblem.accept(e.problem());
        }
    }

    /** Where a problem of a page is: in its author's file, else at its path. */
    Position positionOf(Permalink page) {
        return Position.of(Optional.ofNullable(sources.get(page)).orElse(page.path()));
    }
}
