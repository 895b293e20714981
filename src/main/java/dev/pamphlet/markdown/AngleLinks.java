package dev.pamphlet.markdown;

import java.util.regex.Pattern;

/** Autolinks in angle brackets: CommonMark 0.31.2 §6.5. */
final class AngleLinks {
    private static final Pattern URI = Pattern.compile("<[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\\x00-\\x20\\x7F<>]*+>");
    private static final Pattern MAIL = Pattern.compile(
            "<[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@(?<domain>[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?)>");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    private AngleLinks() {}

    /** The index after the autolink that starts at an index, or −1. */
    static int end(String text, int start) {
        var uri = URI.matcher(text).region(start, text.length());
        if (uri.lookingAt()) {
            return uri.end();
        }
        return mailEnd(text, start);
    }

    /** Whether an autolink is an address. */
    static boolean isMail(String text, int start, int end) {
        return mailEnd(text, start) == end;
    }

    private static int mailEnd(String text, int start) {
        var mail = MAIL.matcher(text).region(start, text.length());
        return mail.lookingAt() && hasLabels(mail.group("domain")) ? mail.end() : -1;
    }

    private static boolean hasLabels(String domain) {
        for (var label : domain.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }
}
