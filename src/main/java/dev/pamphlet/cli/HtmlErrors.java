package dev.pamphlet.cli;

import dev.pamphlet.publish.Representation;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** What is wrong with the HTML of pages, as a browser's parser sees it (HTML Standard §13.2.2): warnings. */
final class HtmlErrors {
    private static final int MOST_A_PAGE = 10;

    private HtmlErrors() {}

    static Stream<Problem> of(PrintedPages pages) {
        return pages.html().entrySet().stream().flatMap(page -> problems(page.getKey(), page.getValue(), pages));
    }

    private static Stream<Problem> problems(Permalink path, Representation page, PrintedPages pages) {
        var parser = Parser.htmlParser().setTrackErrors(MOST_A_PAGE);
        var html = page.identity().content().text();
        var document = Jsoup.parse(html, "", parser);
        return Stream.concat(parser.getErrors().stream().map(HtmlErrors::words), twice(document).stream())
                .map(words -> Problem.warning(pages.positionOf(path), "the HTML of " + path + ": " + words));
    }

    private static String words(ParseError error) {
        return error.getErrorMessage().toLowerCase(Locale.ROOT) + " at " + error.getCursorPos();
    }

    // HTML Standard §3.2.6: an id is unique in its tree.
    private static List<String> twice(Document document) {
        var known = new HashSet<String>();
        return document.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !known.add(id))
                .distinct()
                .map(id -> "two elements have the id '" + id + "'")
                .toList();
    }
}
