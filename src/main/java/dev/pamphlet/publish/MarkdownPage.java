package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page as Markdown: what is public of its front matter, its title, its text and what it lists. */
final class MarkdownPage {
    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\s\\p{Cntrl}]+");
    // CommonMark 0.31.2 §2.4: what would mean something in a heading or a link's text
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*<~\\[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)|(?<![^ ])#");

    private final SiteConfig config;
    private final StringBuilder markdown;

    private MarkdownPage(SiteConfig config, YamlBlock frontMatter, String title) {
        this.config = config;
        this.markdown = new StringBuilder()
                .append(frontMatter)
                .append("\n# ")
                .append(inline(title))
                .append('\n');
    }

    /** A page that an author wrote. */
    static MarkdownPage of(Page page, SiteConfig config) {
        return new MarkdownPage(config, frontMatter(page, config), page.title())
                .text(page.body().markdown());
    }

    /** A page that no author wrote. */
    static MarkdownPage of(String title, String description, Permalink path, SiteConfig config) {
        var frontMatter = new YamlBlock()
                .text("title", title)
                .text("description", description)
                .text("lang", config.language().tag())
                .text("url", config.absolute(path.href()));
        return new MarkdownPage(config, frontMatter, title);
    }

    private static YamlBlock frontMatter(Page page, SiteConfig config) {
        var frontMatter = page.frontMatter();
        return new YamlBlock()
                .text("title", page.title())
                .text("description", frontMatter.description())
                .date("date", frontMatter.dates().published())
                .date("updated", frontMatter.dates().updated())
                .texts(
                        "tags",
                        frontMatter.tags().stream().map(tag -> tag.name()).toList())
                .texts("authors", Subject.authors(page, config))
                .text("lang", Subject.language(page, config))
                .text("url", config.absolute(page.permalink().href()))
                .text("canonical", frontMatter.address().canonical())
                .text("series", frontMatter.presentation().series());
    }

    /** Adds the text of an author. */
    MarkdownPage text(String text) {
        var trimmed = BLANK_LINES.matcher(text).replaceFirst("").stripTrailing();
        return trimmed.isEmpty() ? this : block(trimmed);
    }

    /** Adds a list of pages. */
    MarkdownPage entries(List<Page> pages) {
        return list(pages.stream().map(this::entry).toList());
    }

    /** Adds a list of links with what is said of each. */
    MarkdownPage list(List<String> items) {
        return items.isEmpty() ? this : block(items.stream().collect(Collectors.joining("\n- ", "- ", "")));
    }

    /** Adds a link on a line of its own; nothing when it leads nowhere. */
    MarkdownPage link(LinkView link) {
        return link.href().isEmpty() ? this : block(linked(link));
    }

    private MarkdownPage block(String block) {
        markdown.append('\n').append(block).append('\n');
        return this;
    }

    private String entry(Page page) {
        var date = page.published().map(day -> day.toLocalDate() + ".").orElse("");
        var words = (date + " " + inline(page.summary())).strip();
        return linked(Layout.link(page)) + (words.isEmpty() ? "" : ": " + words);
    }

    /** A link in Markdown to another page of the site. */
    String linked(LinkView link) {
        return "[" + inline(link.title()) + "](" + config.absolute(link.href()) + ")";
    }

    /** A text as Markdown has it, on one line. */
    static String inline(String plain) {
        return MARKUP.matcher(UNPRINTABLE.matcher(plain).replaceAll(" ").strip())
                .replaceAll("\\\\$0");
    }

    @Override
    public String toString() {
        return markdown.toString();
    }
}
