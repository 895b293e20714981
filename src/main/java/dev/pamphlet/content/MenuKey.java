package dev.pamphlet.content;

import java.util.List;

/** The keys of an entry of the navigation. */
enum MenuKey implements Key {
    TITLE("title", "name", "label"),
    URL("url", "href", "link", "path");

    private final List<String> names;

    MenuKey(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
