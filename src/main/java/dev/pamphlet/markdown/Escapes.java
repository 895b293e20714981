package dev.pamphlet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;

/** Backslash escapes and character references: CommonMark 0.31.2 §2.4 and §2.5. */
final class Escapes {
    // §2.5: "Decimal numeric character references consist of &# + a string of 1–7 arabic digits + ;" and hexadecimal
    // ones of "1-6 hexadecimal digits"; the names are those of HTML.
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private Escapes() {}

    /** The index after the character reference that starts at an index, or −1. */
    static int referenceEnd(String text, int start) {
        var reference = REFERENCE.matcher(text).region(start, text.length());
        return reference.lookingAt() ? reference.end() : -1;
    }

    /** A text with its backslash escapes and character references resolved. */
    static String resolve(BasedSequence written) {
        return resolve(Chars.of(written));
    }

    static String resolve(String text) {
        boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
        return plain ? text : Escaping.unescapeString(text);
    }

    /** A text with its backslash escapes resolved; its character references are other nodes. */
    static String resolveBackslashes(String text) {
        int backslash = text.indexOf('\\');
        if (backslash < 0) {
            return text;
        }
        var resolved = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && LinkSyntax.isEscape(text, i)) {
                i++;
            }
            resolved.append(text.charAt(i));
        }
        return resolved.toString();
    }
}
