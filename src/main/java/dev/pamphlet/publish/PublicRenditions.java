package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Rendition;
import java.util.stream.Stream;

/** Pictures that were made of those in pages, and of titles. */
final class PublicRenditions implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return edition.texts()
                .flatMap(PublicRenditions::of)
                .map(rendition -> Resource.of(rendition.path(), variant(rendition)));
    }

    private static Stream<Rendition> of(Page page) {
        var inText = page.body().images().stream().flatMap(image -> image.renditions().stream());
        return Stream.concat(inText, page.card().stream());
    }

    private static Variant variant(Rendition rendition) {
        return Variant.of(MediaType.ofFile(rendition.path().path()), CachePolicy.IMMUTABLE, rendition::bytes);
    }
}
