package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The text of all pages in one file, for language models. */
final class LlmsFullTxt implements Feature {
    static Permalink path(Edition edition) {
        return edition.path("llms-full.txt");
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return Stream.of(
                Resource.of(path(edition), Variant.of(MediaType.TEXT, CachePolicy.REVALIDATE, () -> content(edition))));
    }

    // Octets page by page: as one text it would be in memory several times, and it can be as long as the site.
    private static Bytes content(Edition edition) {
        var octets = new ByteArrayOutputStream();
        octets.writeBytes(LlmsTxt.head(edition.config()).getBytes(StandardCharsets.UTF_8));
        LlmsTxt.readable(edition.texts())
                .map(page -> section(page, edition.config()))
                .forEach(section -> octets.writeBytes(section.getBytes(StandardCharsets.UTF_8)));
        return Bytes.wrap(octets.toByteArray());
    }

    private static String section(Page page, SiteConfig config) {
        return "# " + MarkdownPage.inline(page.title()) + "\n\n<"
                + config.absolute(page.permalink().href()) + ">\n\n"
                + page.body().markdown().strip() + "\n\n";
    }
}
