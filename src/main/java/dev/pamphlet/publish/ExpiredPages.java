package dev.pamphlet.publish;

import java.util.stream.Stream;

/** What was published once and is no more. */
final class ExpiredPages implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return edition.expired()
                .flatMap(page -> Stream.concat(Stream.of(page.permalink()), page.aliases().stream()))
                .map(Gone::new);
    }
}
