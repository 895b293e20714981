package dev.pamphlet.publish;

import java.util.stream.Stream;

/** What was published once and is no more. */
final class ExpiredPages implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var listings = Pages.listings(edition);
        return edition.expired()
                .filter(page -> !listings.contains(page.permalink()))
                .flatMap(page -> Stream.concat(
                        Stream.of(page.permalink(), Twins.path(page.permalink())), page.aliases().stream()))
                .map(Gone::new);
    }
}
