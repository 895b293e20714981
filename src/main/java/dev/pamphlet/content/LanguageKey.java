package dev.pamphlet.content;

import java.util.List;

/** The keys of a further language in {@code site.yml}. */
enum LanguageKey implements Key {
    NAME("name", "languageName", "label"),
    TITLE("title"),
    DESCRIPTION("description", "tagline"),
    NAVIGATION("navigation", "menu", "nav");

    private final List<String> names;

    LanguageKey(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
