package dev.pamphlet.content;

import java.util.List;
import java.util.Set;

/** The keys of front matter, with the names that Hugo, Jekyll, Zola, Astro and Roq have for them. */
enum FrontMatterKey implements Key {
    TITLE(Kind.required(Form.ANY), "The title.", "title"),
    DESCRIPTION(Kind.text(Form.ANY), "A sentence or two for search engines and listings.", "description"),
    SUMMARY(
            Kind.text(Form.ANY),
            "What listings show, if neither <!--more--> nor the first paragraph will do.",
            "summary excerpt"),
    DATE(
            Kind.text(Form.DATE),
            "When it is published, such as 2026-01-31 or 2026-01-31 13:30:00 +0100. Before that it is not there.",
            "date pubDate publishedAt publishedDate pubDatetime"),
    PUBLISH_DATE(
            Kind.text(Form.DATE),
            "When it appears, if that is later than its date, as Hugo has it.",
            "publish-date publishDate"),
    UPDATED(
            Kind.text(Form.DATE),
            "When it last changed.",
            "updated lastmod last_modified_at updatedDate modified modDatetime"),
    EXPIRES(Kind.text(Form.DATE), "When it is gone. From then on the answer is 410.", "expires expiryDate"),
    DRAFT(new Kind.Flag(false), "Whether only authors see it, in dev mode.", "draft"),
    PUBLISHED(new Kind.Flag(true), "No makes it a draft, as Jekyll has it.", "published"),
    SLUG(Kind.text(Form.ANY), "The last part of its path, instead of the file's name.", "slug"),
    PATH(
            Kind.text(Form.PATH),
            "Its whole path, such as /about/, instead of the one that folder and slug make.",
            "path url permalink"),
    ALIASES(
            new Kind.Texts(Form.PATH),
            "Former paths, such as /old/, which redirect to it.",
            "aliases alias redirect_from"),
    CANONICAL(
            Kind.text(Form.URL),
            "The URL of the original, if it was first published elsewhere.",
            "canonical canonical_url canonicalURL"),
    IMAGE(
            new Kind.Either(new Kind.First(Form.PICTURE), Kind.one(ImageKey.class)),
            "The picture that stands for it where it is shared: a file beside it, a path from / on, or a URL.",
            "image img images feature_image featured_image featuredImage cover heroImage ogImage banner thumbnail"),
    IMAGE_ALT(Kind.text(Form.ANY), "What that picture shows, in words.", "image-alt img_alt cover_alt heroImageAlt"),
    TAGS(new Kind.Texts(Form.ANY), "Its subjects.", "tags tag"),
    CATEGORIES(new Kind.Texts(Form.ANY), "More of its subjects; they are added to the tags.", "categories category"),
    TAXONOMIES(Kind.one(TaxonomyKey.class), "Its subjects, as Zola has them.", "taxonomies"),
    AUTHORS(
            new Kind.Either(new Kind.Texts(Form.ANY), Kind.many(AuthorKey.class)),
            "Who wrote it, if not the site's author.",
            "authors author"),
    LANG(
            Kind.text(Form.LANGUAGE),
            "Its language as a BCP 47 tag, such as fr or pt-BR, if not the site's.",
            "lang locale language"),
    ROBOTS(new Kind.Texts(Form.ANY), "What robots may do, such as noindex.", "robots"),
    TOC(new Kind.Flag(true), "Whether it has a table of contents, if it has three headings.", "toc"),
    WEIGHT(
            new Kind.WholeNumber(0, -1_000_000, 1_000_000),
            "Its place in listings, lightest first, before all pages without one.",
            "weight order"),
    SERIES(new Kind.First(Form.ANY), "The series that it is a part of.", "series"),
    SITEMAP(new Kind.Flag(true), "Whether the sitemap lists it.", "sitemap"),
    SEARCH(new Kind.Flag(true), "Whether the search finds it.", "search in_search_index"),
    PARAMS(new Kind.Free(), "Anything else, under keys of your own.", "params extra");

    // What Hugo, Jekyll, Zola, Astro and their best-known themes have beside the keys above
    private static final Set<String> FOREIGN = Key.names("""
            audio author_profile breadcrumbs cascade classes comments comment css disable_comments disableShare
            editPost excerpt_separator extra_css featured generate_feeds guid has_children headless hidden hideMeta
            hideSummary id insert_anchor_links isCJKLanguage js katex keywords last_updated layout license linkTitle
            markup math mathjax menu menus mermaid nav_exclude nav_order outputs page_template paginate_by
            paginate_path paginate_reversed parent pin post_excerpt postid read_time readingTime redirect_to related
            render render_with_liquid resources robotsNoIndex searchHidden setup share ShowBreadCrumbs ShowCodeCopyButtons
            ShowPostNavLinks ShowReadingTime ShowRssButtonInSectionTermList showToc ShowWordCount sidebar sort_by
            sticky subtitle template toc_icon toc_label toc_sticky TocOpen transparent type UseHugoToc videos""");

    private final Definition definition;

    FrontMatterKey(Kind kind, String description, String names) {
        definition = new Definition(kind, description, List.of(names.split(" ")));
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Set<String> foreign() {
        return FOREIGN;
    }

    @Override
    public String advice(String unknown) {
        return unknown.contains(" ")
                ? ": if this is text, indent it below its key, or end the front matter above it with a line '---'"
                : ": keys of your own go below 'params:'";
    }
}
