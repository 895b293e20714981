package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.stream.Stream;

/** The rules for crawlers (RFC 9309): everything is theirs to read, and the sitemap says where it is. */
final class Robots implements Feature {
    @Override
    public boolean isOfEachLanguage() {
        return false;
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var sitemap = edition.config().absolute(Sitemap.PATH.href());
        return Stream.of(
                Resource.of(new Permalink("/robots.txt"), Variant.text(MediaType.TEXT, CachePolicy.REVALIDATE, () ->
                        """
                        User-agent: *
                        Allow: /

                        Sitemap: %s
                        """.formatted(sitemap))));
    }
}
