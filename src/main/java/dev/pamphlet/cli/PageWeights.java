package dev.pamphlet.cli;

import dev.pamphlet.publish.Encoding;
import dev.pamphlet.publish.Representation;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pages that make a reader load more than they should: warnings. */
final class PageWeights {
    private static final long KIBIBYTE = 1024;

    private PageWeights() {}

    /**
     * The pages that are too heavy.
     *
     * @param most what a page may weigh with all that it loads from this site, in octets
     */
    static Stream<Problem> of(PrintedPages pages, long most) {
        return pages.html().entrySet().stream().flatMap(page -> {
            long weight = weight(page.getValue(), pages.routes());
            return weight <= most
                    ? Stream.empty()
                    : Stream.of(
                            Problem.warning(pages.positionOf(page.getKey()), tooHeavy(page.getKey(), weight, most)));
        });
    }

    private static String tooHeavy(Permalink path, long weight, long most) {
        return path + " makes readers load " + weight / KIBIBYTE + " KiB, more than " + most / KIBIBYTE
                + ": make its pictures smaller, or raise --budget";
    }

    private static long weight(Representation page, Routes routes) {
        return size(page)
                + loaded(page.identity().content().text()).stream()
                        .flatMap(href -> routes.find(href).stream())
                        .flatMap(route -> route instanceof Resource resource ? Stream.of(resource) : Stream.empty())
                        .mapToLong(resource ->
                                size(routes.print(resource.variants().get(0))))
                        .sum();
    }

    /** What a browser that can decompress receives. */
    private static long size(Representation representation) {
        return representation.encodings().stream()
                .map(Encoding::content)
                .mapToLong(content -> content.length())
                .min()
                .orElse(0);
    }

    /** The paths of what the page loads, each once; what is loaded when a reader asks for it is not counted. */
    private static Set<String> loaded(String html) {
        var document = Jsoup.parse(html);
        var hrefs = new LinkedHashSet<String>();
        document.select("link[rel=stylesheet][href]").forEach(link -> hrefs.add(path(link, "href")));
        document.select("script[src], img[src], audio[src], video[src]").forEach(part -> hrefs.add(path(part, "src")));
        return hrefs;
    }

    private static String path(Element element, String attribute) {
        return element.attr(attribute).replaceFirst("[?#].*", "");
    }
}
