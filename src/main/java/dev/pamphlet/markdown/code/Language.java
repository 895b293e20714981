package dev.pamphlet.markdown.code;

import java.util.List;

/** A language whose code can be told apart. */
public final class Language {
    private final Mode mode;
    private final List<String> names;

    Language(Mode mode, String... names) {
        this.mode = mode;
        this.names = List.of(names);
    }

    /** Goes through a piece of code, and tells what there is in it; any text will do. */
    public void read(String code, Spans out) {
        new Scanner(code, mode, out).scan();
    }

    /** What authors call it, in small letters; the first is its usual name. */
    List<String> names() {
        return names;
    }

    Mode mode() {
        return mode;
    }
}
