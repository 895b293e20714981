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
            new Kind.Number(10, 1, 1000),
            "How many entries a page of a listing has.",
            "page-size paginate paginate_by"),
    TYPOGRAPHY(
            new Kind.Flag(true),
            "Whether straight quotes and hyphens in texts become typographic ones.",
            "typography smart_punctuation"),
    RAW_HTML(new Kind.Flag(true), "Whether HTML in texts stays HTML. Otherwise it is shown as text.", "raw-html");

    // What the configurations of Hugo, Jekyll and Zola have beside them
    private static final Set<String> FOREIGN = Key.names("""
            build_search_index collections compile_sass defaults exclude future generate_feeds github_username
            highlighter include kramdown markdown markup minify minify_html outputs params permalink permalinks plugins
            port sass taxonomies theme twitter_username""");

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
