package dev.pamphlet.content;

import java.util.List;

/** The keys of a picture in front matter. */
enum ImageKey implements Key {
    SRC("src", "url", "path", "image"),
    ALT("alt");

    private final List<String> names;

    ImageKey(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
