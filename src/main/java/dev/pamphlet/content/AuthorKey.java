package dev.pamphlet.content;

import java.util.List;

/** The keys of an author, in {@code site.yml} and in front matter. */
enum AuthorKey implements Key {
    NAME("name"),
    URL("url"),
    EMAIL("email");

    private final List<String> names;

    AuthorKey(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
