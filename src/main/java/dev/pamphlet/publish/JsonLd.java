package dev.pamphlet.publish;

import dev.pamphlet.site.Cover;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a page is, for machines: JSON-LD 1.1 in the words of https://schema.org. */
final class JsonLd {
    private final Subject subject;
    private final SiteConfig config;

    private JsonLd(Subject subject) {
        this.subject = subject;
        config = subject.config();
    }

    /** The page itself and, below the home page, the way to it. */
    static String of(Subject subject, List<LinkView> breadcrumbs) {
        var ld = new JsonLd(subject);
        var graph = new ArrayList<Json>();
        graph.add(ld.page());
        if (breadcrumbs.size() > 1) {
            graph.add(ld.list(breadcrumbs));
        }
        return Json.object()
                .withText("@context", "https://schema.org")
                .withAll("@graph", graph)
                .text();
    }

    private Json page() {
        return switch (subject.kind()) {
            case SITE -> site();
            case POST -> subject.page().map(this::post).orElseGet(this::thing);
            case PAGE -> other();
        };
    }

    private Json site() {
        return thing().withText("name", subject.title())
                .with("publisher", publisher())
                .with("potentialAction", search());
    }

    private Json other() {
        var site = node("WebSite")
                .withText("name", config.title())
                .withText("url", config.absolute(config.language().home().href()));
        return thing().withText("name", subject.title()).with("isPartOf", site);
    }

    private Json.Members post(Page page) {
        var dates = page.frontMatter().dates();
        return thing().withText("headline", subject.title())
                .withText("mainEntityOfPage", subject.canonical())
                .withText("datePublished", Subject.instant(dates.published()))
                .withText("dateModified", Subject.instant(dates.lastChange()))
                .withAll("author", subject.authors().stream().map(this::author).toList())
                .with("publisher", publisher())
                .withAll(
                        "keywords",
                        page.frontMatter().tags().stream()
                                .map(Tag::name)
                                .map(Json::of)
                                .toList())
                .with("wordCount", Json.of(page.body().words()));
    }

    /** What is said of all of them. */
    private Json.Members thing() {
        return node(subject.kind().schemaOrg())
                .withText("description", subject.description())
                .withText("url", subject.url())
                .withText("inLanguage", subject.language())
                .withAll(
                        "image", subject.picture().map(JsonLd::picture).stream().toList());
    }

    private static Json picture(Cover cover) {
        var picture = node("ImageObject").withText("url", cover.src()).withText("caption", cover.alt());
        return cover.width() == 0 || cover.height() == 0
                ? picture
                : picture.with("width", Json.of(cover.width())).with("height", Json.of(cover.height()));
    }

    /** The site's author has a URL, and is an organization where the site has the same name. */
    private Json author(String name) {
        var author =
                node(name.equals(config.title()) ? "Organization" : "Person").withText("name", name);
        return name.equals(config.author().name())
                ? author.withText("url", config.absolute(config.author().url()))
                : author;
    }

    private Json publisher() {
        var name = config.author().name();
        return author(name.isEmpty() ? config.title() : name);
    }

    // https://schema.org/docs/actions.html: "-input" properties say what goes into the template
    private Json search() {
        var target = node("EntryPoint")
                .withText("urlTemplate", config.absolute(Search.path(config).href()) + "?q={search_term_string}");
        return node("SearchAction").with("target", target).withText("query-input", "required name=search_term_string");
    }

    private Json list(List<LinkView> breadcrumbs) {
        return node("BreadcrumbList")
                .withAll(
                        "itemListElement",
                        IntStream.range(0, breadcrumbs.size())
                                .mapToObj(i -> item(i + 1, breadcrumbs.get(i)))
                                .toList());
    }

    private Json item(int position, LinkView step) {
        return node("ListItem")
                .with("position", Json.of(position))
                .withText("name", step.title())
                .withText("item", config.absolute(step.href()));
    }

    private static Json.Members node(String type) {
        return Json.object().withText("@type", type);
    }
}
