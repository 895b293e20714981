package dev.pamphlet.content;

import java.util.List;

/** The keys of front matter, with the names that Hugo, Jekyll, Zola, Astro and Roq have for them. */
enum FrontMatterKey implements Key {
    TITLE("title"),
    DESCRIPTION("description"),
    SUMMARY("summary", "excerpt"),
    DATE("date", "publishDate", "pubDate", "publishedAt", "publishedDate"),
    UPDATED("updated", "lastmod", "last_modified_at", "updatedDate", "modified"),
    EXPIRES("expires", "expiryDate"),
    DRAFT("draft"),
    PUBLISHED("published"),
    SLUG("slug"),
    PATH("path", "url", "permalink"),
    ALIASES("aliases", "alias", "redirect_from"),
    CANONICAL("canonical", "canonical_url"),
    IMAGE("image", "img", "feature_image", "featured_image", "cover", "heroImage", "thumbnail"),
    IMAGE_ALT("image-alt", "img_alt", "cover_alt", "heroImageAlt"),
    TAGS("tags", "tag"),
    CATEGORIES("categories", "category"),
    AUTHORS("authors", "author"),
    LANG("lang", "locale", "language"),
    ROBOTS("robots"),
    TOC("toc"),
    WEIGHT("weight", "order"),
    SERIES("series"),
    SITEMAP("sitemap"),
    SEARCH("search"),
    PARAMS("params", "extra");

    private final List<String> names;

    FrontMatterKey(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public String advice(String unknown) {
        return unknown.contains(" ")
                ? ": if this is text, end the front matter above it with a line '---'"
                : ": keys of your own go below 'params:'";
    }
}
