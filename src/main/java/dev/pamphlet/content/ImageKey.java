package dev.pamphlet.content;

import java.util.List;
import java.util.Set;

/** The keys of a picture in front matter. */
enum ImageKey implements Key {
    SRC(Kind.required(Form.PICTURE), "A file beside the page, a path from / on, or a URL.", "src url path image"),
    ALT(Kind.text(Form.ANY), "What it shows, in words.", "alt");

    // What themes of Hugo and Jekyll have beside them
    private static final Set<String> FOREIGN = Key.names("""
            caption class credit creditlink feature focalPoint height hidden hiddenInList hiddenInSingle placement preview_only
            relative responsiveImages teaser thumbnail title width""");

    private final Definition definition;

    ImageKey(Kind kind, String description, String names) {
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
