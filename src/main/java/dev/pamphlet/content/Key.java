package dev.pamphlet.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A key that authors may write. */
interface Key {
    /**
     * What there is to know of a key, for those who read it and for those who write it.
     *
     * @param kind what its value is
     * @param description what it says, in a sentence for those who write it
     * @param names its name, in lower case with hyphens, then what other site generators call it
     */
    record Definition(Kind kind, String description, List<String> names) {
        public Definition {
            names = List.copyOf(names);
        }
    }

    /** What there is to know of it. */
    Definition definition();

    /** Its name. */
    default String key() {
        return names().get(0);
    }

    /** Its name, then what other site generators call it. */
    default List<String> names() {
        return definition().names();
    }

    /** What its value is. */
    default Kind kind() {
        return definition().kind();
    }

    /** Whether a written key means this one; case, hyphens and underscores do not matter. */
    default boolean isWritten(String written) {
        return hasName(written, names());
    }

    /** What stands beside keys such as this one for other site generators, and means nothing here. */
    default Set<String> foreign() {
        return Set.of();
    }

    /** Whether a written key is such a one. */
    default boolean isForeign(String written) {
        return hasName(written, foreign());
    }

    /** What to do about a key that nobody knows and that is near to none. */
    default String advice(String unknown) {
        return "";
    }

    /** The names in a text, with spaces between. */
    static Set<String> names(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static boolean hasName(String written, Collection<String> names) {
        var plain = plain(written);
        return names.stream().anyMatch(name -> plain(name).equals(plain));
    }

    private static String plain(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
