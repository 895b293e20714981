package dev.pamphlet.content;

import java.util.List;
import java.util.Set;

/** The keys of an entry of the navigation. */
enum MenuKey implements Key {
    TITLE(Kind.required(Form.ANY), "The words of the link.", "title name label"),
    URL(Kind.required(Form.LINK), "Where it leads: a path that begins with /, or a URL.", "url href link path");

    // What Hugo and themes of Jekyll have beside them
    private static final Set<String> FOREIGN = Key.names("""
            icon identifier params parent post pre rel target weight""");

    private final Definition definition;

    MenuKey(Kind kind, String description, String names) {
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
