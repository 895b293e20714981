package dev.pamphlet.content;

import java.util.List;

/** The keys of a further language in {@code site.yml}. */
enum LanguageKey implements Key {
    NAME(
            Kind.text(Form.ANY),
            "What its readers call it, for the menu of languages; without it, its usual name.",
            "name languageName label"),
    TITLE(Kind.text(Form.ANY), "The site's name in this language; without it, the site's.", "title"),
    DESCRIPTION(Kind.text(Form.ANY), "A sentence or two about the site in this language.", "description tagline"),
    NAVIGATION(
            Kind.many(MenuKey.class),
            "The links in the header of pages in this language, in this order.",
            "navigation menu nav");

    private final Definition definition;

    LanguageKey(Kind kind, String description, String names) {
        definition = new Definition(kind, description, List.of(names.split(" ")));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
