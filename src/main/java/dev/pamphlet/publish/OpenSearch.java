package dev.pamphlet.publish;

import java.util.Map;

/**
 * Tells browsers how to search the site from their address bar (OpenSearch 1.1, draft 6,
 * https://github.com/dewitt/opensearch).
 */
final class OpenSearch {
    private static final MediaType TYPE = new MediaType("application", "opensearchdescription+xml", true);
    // §4.2.2: at most 16 characters; §4.3.2: at most 1024
    private static final int SHORT_NAME = 16;
    private static final int DESCRIPTION = 1024;

    private OpenSearch() {}

    static Route description(Edition edition, Layout layout) {
        return Resource.of(
                edition.path("opensearch.xml"), Variant.text(TYPE, CachePolicy.REVALIDATE, () -> xml(edition, layout)));
    }

    private static String xml(Edition edition, Layout layout) {
        var config = edition.config();
        var search = edition.words().phrases().say("search-site", Map.of("title", config.title()));
        var description = config.description().isEmpty() ? search : config.description();
        return new Xml("OpenSearchDescription")
                .attribute("xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                .element("ShortName", cut(config.title(), SHORT_NAME))
                .element("Description", cut(description, DESCRIPTION))
                .open("Url")
                .attribute("type", MediaType.HTML.essence())
                .attribute("template", config.absolute(Search.path(config).href()) + "?q={searchTerms}")
                .close()
                .open("Image")
                .attribute("width", "16")
                .attribute("height", "16")
                .attribute("type", MediaType.SVG.toString())
                .text(config.absolute(layout.site().favicon()))
                .close()
                .element("Language", config.language().tag())
                .element("InputEncoding", "UTF-8")
                .end();
    }

    private static String cut(String text, int longest) {
        int points = text.codePointCount(0, text.length());
        return points <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
