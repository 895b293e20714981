package dev.pamphlet.content;

import java.util.List;

/** The keys of {@code taxonomies}, in which Zola has the subjects of a page. */
enum TaxonomyKey implements Key {
    TAGS(new Kind.Texts(Form.ANY), "Its subjects.", "tags tag"),
    CATEGORIES(new Kind.Texts(Form.ANY), "More of its subjects; they are added to the tags.", "categories category");

    private final Definition definition;

    TaxonomyKey(Kind kind, String description, String names) {
        definition = new Definition(kind, description, List.of(names.split(" ")));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
