package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that authors wrote, each with the ways that lead on from it. */
final class Pages implements Feature {
    // RFC 3986 §3.2: authority = [ userinfo "@" ] host [ ":" port ]
    private static final Pattern HOST = Pattern.compile("^[a-z]+://(?:[^/?#]*@)?([^/?#]*?)(?::[0-9]*)?(?:[/?#].*)?$");

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var listings = listings(edition);
        var onward = new Onward(edition, layout);
        return edition.pages().stream()
                .filter(page -> !listings.contains(page.permalink()))
                .mapMulti((page, routes) -> Twins.pair(
                                page.permalink(),
                                () -> layout.templates().page(view(page, edition, layout, onward)),
                                () -> MarkdownPage.of(page, edition.config()).toString(),
                                edition.config())
                        .forEach(routes));
    }

    /** The paths at which a listing stands, which has the text of the collection's own page. */
    static Set<Permalink> listings(Edition edition) {
        var listings = new HashSet<Permalink>();
        edition.collections().forEach(collection -> listings.add(collection.permalink()));
        return listings;
    }

    private static PageView view(Page page, Edition edition, Layout layout, Onward onward) {
        return new PageView(
                layout.frame(page).with(Twins.alternate(page.permalink())),
                page.title(),
                lead(page),
                page.body().html(),
                original(page, edition),
                layout.byline(page),
                layout.tags(page),
                TableOfContents.of(page),
                onward.from(page),
                page.frontMatter().params());
    }

    /** Where the page appeared first, unless that was on this site. */
    private static LinkView original(Page page, Edition edition) {
        var canonical = page.frontMatter().address().canonical();
        return canonical.isEmpty() || canonical.startsWith(edition.config().absolute("/"))
                ? LinkView.NONE
                : new LinkView(HOST.matcher(canonical).replaceFirst("$1"), canonical);
    }

    /** The description, unless the text begins with the same words. */
    private static String lead(Page page) {
        var description = page.frontMatter().description();
        return page.collection().isEmpty() || page.body().opening().startsWith(description) ? "" : description;
    }
}
