package dev.pamphlet.cli;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Gone;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Image;
import dev.pamphlet.site.Link;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.Rendition;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.Spelling;
import dev.pamphlet.source.Proof;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Links and pictures that an author wrote in HTML and that lead nowhere on this site. */
final class LinksInHtml {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*|[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*([^\\s,]\\S*[^\\s,]|[^\\s,])[^,]*");

    private final PrintedPages pages;
    private final Routes routes;
    private final Map<Permalink, Page> written;

    private LinksInHtml(Proof proof, PrintedPages pages) {
        this.pages = pages;
        routes = proof.routes();
        written = proof.edition()
                .site()
                .inEachLanguage()
                .flatMap(Site::texts)
                .collect(Collectors.toMap(Page::permalink, page -> page, (first, second) -> first));
    }

    /** What leads nowhere, but what was written in Markdown: that is known without. */
    static Stream<Problem> of(Proof proof, PrintedPages pages) {
        var check = new LinksInHtml(proof, pages);
        return proof.edition().inEachLanguage().flatMap(Edition::texts).flatMap(check::problems);
    }

    private Stream<Problem> problems(Page page) {
        var known = inMarkdown(page);
        return Jsoup.parseBodyFragment(page.body().html()).select("[href], [src], [srcset], [poster]").stream()
                .flatMap(LinksInHtml::addresses)
                .map(String::strip)
                .distinct()
                .filter(address ->
                        !known.contains(address) && !ELSEWHERE.matcher(address).matches())
                .flatMap(address -> problem(address, page).stream());
    }

    private static Set<String> inMarkdown(Page page) {
        var body = page.body();
        var pictures = body.images().stream().flatMap(LinksInHtml::files);
        return Stream.concat(body.links().stream().map(Link::href), pictures).collect(Collectors.toSet());
    }

    private static Stream<String> files(Image image) {
        return Stream.concat(
                Stream.of(image.src()),
                image.renditions().stream().map(Rendition::path).map(Permalink::href));
    }

    private static Stream<String> addresses(Element element) {
        var plain = Stream.of("href", "src", "poster").filter(element::hasAttr).map(element::attr);
        // HTML Standard §4.8.4.2.1: candidates have a comma between them, which is no part of an address at its end.
        var candidates = CANDIDATE.matcher(element.attr("srcset")).results().map(found -> found.group(1));
        return Stream.concat(plain, candidates);
    }

    private Optional<Problem> problem(String address, Page page) {
        var href = absolute(address, page.permalink());
        if (href.filter(path -> path.startsWith(Publisher.SERVERS_OWN)).isPresent()) {
            return Optional.empty();
        }
        var route = href.flatMap(routes::leadsTo);
        if (route.isPresent()) {
            return route.get() instanceof Gone
                    ? Optional.of(Problem.warning(
                            pages.positionOf(page.permalink()),
                            in(page) + Quotation.of(address) + " leads to a page that has expired"))
                    : deadFragment(address, route.get().path(), page);
        }
        return Optional.of(dead(address, href.flatMap(Permalink::ofHref), page));
    }

    private Optional<Problem> deadFragment(String address, Permalink target, Page page) {
        var id = Permalink.fragmentOf(address);
        var anchors = Optional.ofNullable(written.get(target))
                .map(some -> some.body().anchors())
                .orElse(Set.of());
        if (id.isEmpty() || id.equals("top") || anchors.contains(id) || isPrinted(id, target)) {
            return Optional.empty();
        }
        var file = Optional.ofNullable(written.get(target)).map(Page::source).orElse(target.href());
        return Optional.of(Problem.error(
                pages.positionOf(page.permalink()),
                in(page) + "there is no heading " + Quotation.of("#" + id) + " in " + file
                        + Spelling.hint(id, anchors)));
    }

    /** Whether there is such an id in all of a page, or whether it is no page of HTML. */
    private boolean isPrinted(String id, Permalink target) {
        var page = pages.html().get(target);
        if (page == null) {
            return true;
        }
        var html = Jsoup.parse(page.identity().content().text());
        return html.getElementById(id) != null
                || html.getElementsByAttributeValue("name", id).is("a");
    }

    private Problem dead(String address, Optional<Permalink> path, Page page) {
        var position = pages.positionOf(page.permalink());
        if (path.map(Permalink::asDirectory).filter(written::containsKey).isPresent()) {
            return Problem.warning(
                    position, in(page) + Quotation.of(address) + " leads to a page that is not published now");
        }
        var paths = routes.stream().map(some -> some.path().href()).toList();
        var hint = path.map(meant -> Spelling.hint(meant.href(), paths)).orElse("");
        return Problem.error(position, in(page) + "there is nothing at " + Quotation.of(address) + hint);
    }

    private static String in(Page page) {
        return "the HTML of " + page.permalink() + ": ";
    }

    /** The path of an address, as a browser would ask for it (RFC 3986 §5.2). */
    private static Optional<String> absolute(String address, Permalink page) {
        try {
            var path = address.replaceFirst("[?#].*", "").replace(" ", "%20");
            return Optional.ofNullable(URI.create("http://x" + page.href())
                    .resolve(path.isEmpty() ? page.href() : path)
                    .getRawPath());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
