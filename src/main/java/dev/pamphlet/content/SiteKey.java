package dev.pamphlet.content;

import java.util.List;

/** The keys of {@code site.yml}. */
enum SiteKey implements Key {
    TITLE("title"),
    DESCRIPTION("description", "tagline"),
    URL("url", "baseURL", "base_url", "site"),
    LANGUAGE("language", "lang", "languageCode", "default_language", "locale"),
    LANGUAGES("languages"),
    TIME_ZONE("time-zone", "timezone"),
    AUTHOR("author"),
    NAVIGATION("navigation", "menu", "nav"),
    PAGE_SIZE("page-size", "paginate", "paginate_by"),
    TYPOGRAPHY("typography", "smart_punctuation"),
    RAW_HTML("raw-html"),
    HEADERS("headers");

    private final List<String> names;

    SiteKey(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
