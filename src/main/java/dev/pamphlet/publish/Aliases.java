package dev.pamphlet.publish;

import java.util.stream.Stream;

/** Redirects from where pages used to be. */
final class Aliases implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return edition.texts()
                .flatMap(page -> page.aliases().stream().map(alias -> Redirect.permanent(alias, page.permalink())));
    }
}
