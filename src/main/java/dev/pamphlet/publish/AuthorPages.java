package dev.pamphlet.publish;

import dev.pamphlet.site.Body;
import java.util.List;
import java.util.stream.Stream;

/** The index of all authors, and a listing for each; nothing on a site with one author. */
final class AuthorPages implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var authors = new Authors(edition).all();
        var kind = edition.words().phrases().say("author");
        if (authors.isEmpty()) {
            return Stream.empty();
        }
        var index = new Terms(Authors.index(edition), Authors.title(edition), () -> terms(authors));
        var listings = authors.stream().map(author -> listing(author, kind));
        return Stream.concat(
                index.routes(edition, layout), listings.flatMap(listing -> listing.routes(edition, layout)));
    }

    private static List<TermView> terms(List<Authors.Works> authors) {
        return authors.stream()
                .map(author -> new TermView(
                        author.name(), author.path().href(), author.pages().size()))
                .toList();
    }

    private static Listing listing(Authors.Works author, String kind) {
        return new Listing(author.path(), kind, author.name(), "", Body.EMPTY, author.pages(), List.of());
    }
}
