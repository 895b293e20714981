package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Rendition;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Pictures that were made of those in pages, and of titles. */
final class PublicRenditions implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return edition.texts()
                .<Rendition>mapMulti(PublicRenditions::forEach)
                .map(rendition -> Resource.of(rendition.path(), variant(rendition)));
    }

    private static void forEach(Page page, Consumer<Rendition> action) {
        page.body().images().forEach(image -> image.renditions().forEach(action));
        page.card().ifPresent(action);
    }

    private static Variant variant(Rendition rendition) {
        return Variant.of(MediaType.ofFile(rendition.path().path()), CachePolicy.IMMUTABLE, rendition::bytes);
    }
}
