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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

    /** Where the beginning of a tag is written in an author's file, if it is there once, else as for all of the page. */
    Position positionOf(Permalink page, String tag) {
        var position = positionOf(page);
        var file = Path.of(position.file());
        if (!sources.containsKey(page) || !Files.isRegularFile(file)) {
            return position;
        }
        var text = read(file);
        var found = Pattern.compile(Pattern.quote(tag) + "(?![a-zA-Z0-9-])", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        if (!found.find()) {
            return position;
        }
        var before = text.substring(0, found.start());
        return found.find() ? position : Position.end(position.file(), 1, before);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Complaint.cannotRead(file, e);
        }
    }
}
