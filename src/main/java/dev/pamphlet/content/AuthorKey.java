package dev.pamphlet.content;

import java.util.List;
import java.util.Set;

/** The keys of an author, in {@code site.yml} and in front matter. */
enum AuthorKey implements Key {
    NAME(Kind.required(Form.ANY), "The name.", "name"),
    URL(Kind.text(Form.ANY), "A page about the author.", "url"),
    EMAIL(Kind.text(Form.ANY), "An address to write to.", "email");

    // What themes of Hugo and Jekyll have beside them
    private static final Set<String> FOREIGN = Key.names("""
            avatar bio facebook github image instagram linkedin links location mastodon picture title twitter username""");

    private final Definition definition;

    AuthorKey(Kind kind, String description, String names) {
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
