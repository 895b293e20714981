package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Addresses without brackets around them: GitHub Flavored Markdown §6.9. */
final class BareLinks implements Feature {
    private static final DataKey<Boolean> ON = new DataKey<>("BARE_LINKS", false);
    private static final Pattern URL =
            Pattern.compile("(?:www\\.|https?://|ftp://)[\\p{L}\\p{N}][^\\s<]*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("[a-zA-Z0-9._+-]++@([a-zA-Z0-9._-]++)");
    private static final String TRAILING = "?!.,:*_~'\";";

    @Override
    public void syntax(Parser.Builder parser) {
        parser.set(ON, true);
    }

    /** Finds the addresses of one text. */
    static Finder in(String text, Document document) {
        return new Finder(text, ON.get(document));
    }

    /** Finds addresses. */
    static final class Finder {
        private final String text;
        private final boolean on;
        private int nextAt;

        Finder(String text, boolean on) {
            this.text = text;
            this.on = on;
            this.nextAt = text.indexOf('@');
        }

        /** The index after the address that starts at an index, or −1. */
        int end(int start, boolean inBrackets) {
            if (!on || !mayBegin(text.charAt(start)) || !startsWord(start)) {
                return -1;
            }
            int end = isPrefix(start) ? urlEnd(start, inBrackets) : -1;
            return end < 0 ? mailEnd(start) : end;
        }

        /** Rules out most characters at once: a text without an at sign has no mail address. */
        private boolean mayBegin(char c) {
            return switch (c) {
                case 'h', 'H', 'w', 'W', 'f', 'F' -> true;
                default -> nextAt >= 0;
            };
        }

        private boolean startsWord(int start) {
            if (!isAlphanumeric(text.charAt(start))) {
                return false;
            }
            char before = start == 0 ? ' ' : text.charAt(start - 1);
            return !isAlphanumeric(before) && "/@.-+_".indexOf(before) < 0;
        }

        private boolean isPrefix(int start) {
            return text.regionMatches(true, start, "http", 0, 4)
                    || text.regionMatches(true, start, "www.", 0, 4)
                    || text.regionMatches(true, start, "ftp:", 0, 4);
        }

        private int urlEnd(int start, boolean inBrackets) {
            var url = URL.matcher(text).region(start, text.length());
            if (!url.lookingAt()) {
                return -1;
            }
            int end = url.end();
            if (inBrackets) {
                int bracket = text.substring(start, end).indexOf(']');
                end = bracket < 0 ? end : start + bracket;
            }
            return trimmed(start, end);
        }

        // "When an autolink ends in ), we scan the entire autolink for the total number of parentheses. If there is a
        // greater number of closing parentheses than opening ones, we don't consider the unmatched trailing parentheses
        // part of the autolink"
        private int trimmed(int start, int untrimmed) {
            int surplus = 0;
            for (int i = start; i < untrimmed; i++) {
                surplus += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            }
            int end = untrimmed;
            while (isTrailing(text.charAt(end - 1), surplus)) {
                end = text.charAt(end - 1) == ';' ? withoutReference(end) : end - 1;
                surplus -= text.charAt(end) == ')' ? 1 : 0;
            }
            return end;
        }

        private static boolean isTrailing(char last, int surplus) {
            return TRAILING.indexOf(last) >= 0 || (last == ')' && surplus > 0);
        }

        // "If an autolink ends in a semicolon (;), we check to see if it appears to resemble an entity reference; if
        // the
        // preceding text is & followed by one or more alphanumeric characters. If so, it is excluded from the autolink"
        private int withoutReference(int end) {
            int name = end - 1;
            while (isAlphanumeric(text.charAt(name - 1))) {
                name--;
            }
            return text.charAt(name - 1) == '&' && name < end - 1 ? name - 1 : end - 1;
        }

        private int mailEnd(int start) {
            if (nextAt >= 0 && nextAt < start) {
                nextAt = text.indexOf('@', start);
            }
            if (nextAt < start) {
                return -1;
            }
            var mail = MAIL.matcher(text).region(start, text.length());
            if (!mail.lookingAt()) {
                return -1;
            }
            var domain = mail.group(1);
            int dots = domain.endsWith(".") ? 1 : 0;
            boolean valid = domain.indexOf('.') > 0 && domain.indexOf('.') < domain.length() - 1;
            return valid && isAlphanumeric(domain.charAt(domain.length() - 1 - dots)) ? mail.end() - dots : -1;
        }

        private static boolean isAlphanumeric(char c) {
            return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        }
    }

    /** The link that an address becomes. */
    static Node node(BasedSequence address) {
        var open = address.subSequence(0, 0);
        var close = address.subSequence(address.length());
        return isUrl(address) ? new AutoLink(open, address, close) : new MailLink(open, address, close);
    }

    private static boolean isUrl(BasedSequence address) {
        return URL.matcher(address).matches();
    }
}
