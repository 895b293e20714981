package dev.pamphlet.content;

import java.util.List;
import java.util.stream.Stream;

/** What the value of a key is: the parser reads it as that, and editors are told so by a schema. */
sealed interface Kind {
    /**
     * A text.
     *
     * @param form what it looks like
     * @param isRequired whether it must be there
     * @param otherwise what holds when it is left out
     */
    record Text(Form form, boolean isRequired, String otherwise) implements Kind {}

    /**
     * A text, or a list of which the first counts.
     *
     * @param form what it looks like
     */
    record First(Form form) implements Kind {}

    /**
     * A list of texts, or one text with commas between them.
     *
     * @param form what each looks like
     */
    record Texts(Form form) implements Kind {}

    /**
     * Yes or no.
     *
     * @param otherwise what holds when it is left out
     */
    record Flag(boolean otherwise) implements Kind {}

    /**
     * A whole number.
     *
     * @param otherwise what holds when it is left out
     * @param least the smallest that may be written
     * @param most the largest that may be written
     */
    record WholeNumber(int otherwise, int least, int most) implements Kind {}

    /** Free data: keys with values of any kind. */
    record Free() implements Kind {}

    /**
     * Keys with values.
     *
     * @param keys an enumeration of keys
     * @param isMany whether there may be a list of them
     */
    record Entries(Class<? extends Key> keys, boolean isMany) implements Kind {
        /** All the keys. */
        List<Key> all() {
            return List.of(keys.getEnumConstants());
        }

        /** What to say of something else. */
        String misfit() {
            var names = all().stream().map(Key::key).toList();
            return "expected keys (" + String.join(", ", names) + "), such as '" + names.get(0) + ": …'";
        }
    }

    /** Names of the author's own, each with a text. */
    record Pairs() implements Kind {}

    /**
     * Names of the author's own, each with keys and values or with nothing.
     *
     * @param keys an enumeration of keys
     */
    record Named(Class<? extends Key> keys) implements Kind {}

    /**
     * Keys with values, or something simpler instead.
     *
     * @param simple what may be there instead
     * @param entries the keys
     */
    record Either(Kind simple, Entries entries) implements Kind {
        @Override
        public Stream<Kind> parts() {
            return Stream.of(simple, entries);
        }
    }

    /** All that it may be. */
    default Stream<Kind> parts() {
        return Stream.of(this);
    }

    /** A text of a form, which may be left out. */
    static Kind text(Form form) {
        return new Text(form, false, "");
    }

    /** A text of a form, which must be there. */
    static Kind required(Form form) {
        return new Text(form, true, "");
    }

    /** A mapping with keys. */
    static Entries one(Class<? extends Key> keys) {
        return new Entries(keys, false);
    }

    /** A list of mappings with keys, or one of them alone. */
    static Entries many(Class<? extends Key> keys) {
        return new Entries(keys, true);
    }
}
