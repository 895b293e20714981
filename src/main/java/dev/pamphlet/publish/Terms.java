package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An index of what pages have in common: tags, series, authors or years.
 *
 * @param path where it is published
 * @param title its title, as text
 * @param terms what it names, in order
 */
record Terms(Permalink path, String title, Supplier<List<TermView>> terms) {
    Stream<Route> routes(Edition edition, Layout layout) {
        return Twins.routes(
                path, () -> layout.templates().terms(view(layout)), () -> markdown(edition), edition.config());
    }

    private TermsView view(Layout layout) {
        return new TermsView(layout.frame(title, "", path).with(Twins.alternate(path)), title, terms.get());
    }

    private String markdown(Edition edition) {
        var page = MarkdownPage.of(title, "", path, edition.config());
        return page.list(terms.get().stream()
                        .map(term -> page.linked(new LinkView(term.name(), term.href())) + ": " + term.count())
                        .toList())
                .toString();
    }
}
