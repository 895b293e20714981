package dev.pamphlet.content;

import java.util.List;
import java.util.Set;

/** The keys of {@code site.yml}. */
enum SiteKey implements Key {
    TITLE(Kind.required(Form.ANY), "The site's name, in its header and in the browser's tab.", "title"),
    DESCRIPTION(Kind.text(Form.ANY), "A sentence or two about the site.", "description tagline"),
    URL(
            Kind.required(Form.ORIGIN),
            "Where the site is published, such as https://example.org, without a path.",
            "url baseURL base_url site"),
    LANGUAGE(
            new Kind.Text(Form.LANGUAGE, false, "en"),
            "The language of the site as a BCP 47 tag, such as en or pt-BR.",
            "language lang languageCode default_language locale"),
    LANGUAGES(
            new Kind.Named(LanguageKey.class),
            "Further languages of the site by their BCP 47 tags: about.fr.md is about.md in French.",
            "languages"),
    TIME_ZONE(
            new Kind.Text(Form.TIME_ZONE, false, "UTC"),
            "The time zone of dates that are written without one, such as Europe/Zurich.",
            "time-zone timezone timeZone time_zone"),
    AUTHOR(
            new Kind.Either(Kind.text(Form.ANY), Kind.one(AuthorKey.class)),
            "Who writes, unless a page says otherwise.",
            "author"),
    NAVIGATION(Kind.many(MenuKey.class), "The links in the header, in this order.", "navigation menu nav"),
    PAGE_SIZE(
            new Kind.WholeNumber(10, 1, 1000),
            "How many entries a page of a listing has.",
            "page-size paginate paginate_by"),
    TYPOGRAPHY(
            new Kind.Flag(true),
            "Whether straight quotes and hyphens in texts become typographic ones.",
            "typography smart_punctuation"),
    RAW_HTML(new Kind.Flag(true), "Whether HTML in texts stays HTML. Otherwise it is shown as text.", "raw-html"),
    PICTURE_SIZES(
            new Kind.Text(Form.ANY, false, "(min-width: 39rem) 35rem, 90vw"),
            "How wide pictures in texts are shown, as the sizes attribute of HTML says it.",
            "picture-sizes"),
    CARDS(
            new Kind.Flag(true),
            "Whether a page of a collection that has no picture gets one drawn, for where it is shared.",
            "cards"),
    HEADERS(
            new Kind.Pairs(),
            "Header fields of every reply, by their names; an empty value leaves out one that would be there.",
            "headers");

    // What the configurations of Hugo, Jekyll and Zola have beside them
    private static final Set<String> FOREIGN = Key.names("""
            adapter buildDrafts buildExpired buildFuture build_search_index caches canonifyURLs cascade
            collections compile_sass contentDir copyright defaultContentLanguage defaults deployment disableKinds disqus
            disqusShortname email enableEmoji enableGitInfo enableRobotsTXT encoding exclude extra feed_filenames
            frontmatter future gems generate_feeds generate_sitemap github_username googleAnalytics google_analytics
            hasCJKLanguage header_pages highlighter host ignoreFiles imaging include incremental integrations kramdown
            limit_posts link_checker mainSections markdown markup mediaTypes minify minify_html module modules output
            outputs params permalink permalinks plugins port privacy publishDir pygmentsCodeFences pygmentsStyle related
            relativeURLs rss rssLimit safe sass security services show_drafts show_excerpts slugify social summaryLength
            taxonomies theme trailingSlash twitter_username uglyURLs vite""");

    private final Definition definition;

    SiteKey(Kind kind, String description, String names) {
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
}
