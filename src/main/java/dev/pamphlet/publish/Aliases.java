package dev.pamphlet.publish;

import java.util.stream.Stream;

/** Redirects from where pages used to be. */
final class Aliases implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return edition.texts().mapMulti((page, routes) -> page.aliases()
                .forEach(alias -> routes.accept(Redirect.permanent(alias, page.permalink()))));
    }
}
