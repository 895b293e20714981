package dev.pamphlet.publish;

import dev.pamphlet.site.StaticFile;
import java.util.stream.Stream;

/** Files that are published as they are. */
final class PublicFiles implements Feature {
    @Override
    public boolean isOfEachLanguage() {
        return false;
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return edition.files().stream().map(file -> Resource.of(file.permalink(), variant(file)));
    }

    private static Variant variant(StaticFile file) {
        var mediaType = MediaType.ofFile(file.source());
        var policy = mediaType.equals(MediaType.HTML) ? CachePolicy.REVALIDATE : CachePolicy.BRIEF;
        return Variant.of(mediaType, policy, file::bytes);
    }
}
