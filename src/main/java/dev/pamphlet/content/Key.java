package dev.pamphlet.content;

import java.util.List;
import java.util.Locale;

/** A key that authors may write. */
interface Key {
    /** Its name, in lower case with hyphens, then what other site generators call it. */
    List<String> names();

    /** Its name. */
    default String key() {
        return names().get(0);
    }

    /** Whether a written key means this one; case, hyphens and underscores do not matter. */
    default boolean isWritten(String written) {
        var plain = plain(written);
        return names().stream().anyMatch(name -> plain(name).equals(plain));
    }

    /** What to do about a key that nobody knows and that is near to none. */
    default String advice(String unknown) {
        return "";
    }

    private static String plain(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
