package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way through the site for language models, in Markdown (https://llmstxt.org): each page with its plain text. */
final class LlmsTxt implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return Stream.of(
                Resource.of(path(edition), Variant.text(MediaType.TEXT, CachePolicy.REVALIDATE, () -> text(edition))));
    }

    private static Permalink path(Edition edition) {
        return edition.path("llms.txt");
    }

    /** The pages that language models may read: what search engines may show. */
    static Stream<Page> readable(Stream<Page> pages) {
        return pages.filter(page -> page.frontMatter().presentation().isIndexed());
    }

    /** The title of the site as a heading, and what it is about as a quotation. */
    static String head(SiteConfig config) {
        var title = "# " + MarkdownPage.inline(config.title()) + "\n\n";
        return config.description().isEmpty()
                ? title
                : title + "> " + MarkdownPage.inline(config.description()) + "\n\n";
    }

    private static String text(Edition edition) {
        var config = edition.config();
        var alone = edition.pages().stream()
                .filter(page -> page.collection().isEmpty())
                .toList();
        var collections = edition.collections().stream()
                .map(collection -> section(collection.title(), collection.pages(), config))
                .collect(Collectors.joining());
        return head(config)
                + section(edition.words().phrases().say("pages"), alone, config)
                + collections
                + optional(edition);
    }

    private static String section(String title, List<Page> pages, SiteConfig config) {
        var links = readable(pages.stream()).map(page -> link(page, config)).collect(Collectors.joining());
        return links.isEmpty() ? "" : "## " + MarkdownPage.inline(title) + "\n\n" + links + "\n";
    }

    private static String link(Page page, SiteConfig config) {
        var about = page.frontMatter().description();
        return link(page.title(), Twins.path(page.permalink()), about.isEmpty() ? page.summary() : about, config);
    }

    private static String link(String title, Permalink path, String about, SiteConfig config) {
        var link = "- [" + MarkdownPage.inline(title) + "](" + config.absolute(path.href()) + ")";
        return about.isEmpty() ? link + "\n" : link + ": " + MarkdownPage.inline(about) + "\n";
    }

    // "if it's included, the URLs provided there can be skipped if a shorter context is needed"
    private static String optional(Edition edition) {
        var config = edition.config();
        var tags = edition.tags().stream()
                .filter(tagged -> readable(tagged.pages().stream()).findAny().isPresent())
                .map(tagged -> link(tagged.tag().name(), Tags.path(tagged.tag(), edition), "", config))
                .collect(Collectors.joining());
        var text = edition.words().phrases().say("all-text");
        return "## Optional\n\n" + link(text, LlmsFullTxt.path(edition), "", config) + tags + translations(edition);
    }

    /** The same in further languages. */
    private static String translations(Edition edition) {
        return edition.translations().stream()
                .map(other -> link(LanguageLinks.name(other.language()), path(other), "", edition.config()))
                .collect(Collectors.joining());
    }
}
