package dev.pamphlet.publish;

import java.util.Locale;
import java.util.Set;

/**
 * Makes the URLs in a page's HTML absolute, so that it can be read elsewhere. One pass over the tags (HTML Standard
 * §13.2.5, as far as attributes need it); all else is copied as it is.
 */
final class AbsoluteHtml {
    private static final Set<String> URLS = Set.of("href", "src", "poster", "data", "action", "cite");
    private static final Set<String> RAW_TEXT = Set.of("script", "style");
    private static final int LONGEST_NAME = 6;

    private final String html;
    private final String origin;
    private final String page;
    private final StringBuilder out;
    private int copied;
    private int at;

    private AbsoluteHtml(String html, String origin, String page) {
        this.html = html;
        this.origin = origin;
        this.page = page;
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    /**
     * The HTML with every URL made absolute: those in {@code href}, {@code src}, {@code srcset}, {@code poster}, {@code
     * data}, {@code action} and {@code cite}.
     *
     * @param html the HTML of a page's body
     * @param origin scheme and host of the site, such as {@code https://example.org}
     * @param page the URL of the page
     */
    static String of(String html, String origin, String page) {
        return new AbsoluteHtml(html, origin, page).resolved();
    }

    private String resolved() {
        for (at = html.indexOf('<'); at >= 0 && at < html.length(); at = html.indexOf('<', at)) {
            if (html.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else {
                at++;
                if (at < html.length() && isLetter(html.charAt(at))) {
                    tag();
                }
            }
        }
        return copied == 0 ? html : out.append(html, copied, html.length()).toString();
    }

    private int after(String closer, int from) {
        int found = html.indexOf(closer, from);
        return found < 0 ? html.length() : found + closer.length();
    }

    private void tag() {
        int end = skip(" \t\n\f\r/>", false, at);
        var name = name(at, end);
        at = end;
        while (at < html.length() && html.charAt(at) != '>') {
            attribute();
        }
        if (RAW_TEXT.contains(name)) {
            toEndOf(name);
        }
    }

    /** A short name in lower case; what is too long to matter is as good as its beginning. */
    private String name(int from, int to) {
        return html.substring(from, Math.min(to, from + LONGEST_NAME + 1)).toLowerCase(Locale.ROOT);
    }

    private void toEndOf(String element) {
        while (at < html.length() && !html.regionMatches(true, at, "</" + element, 0, element.length() + 2)) {
            at = Math.max(at + 1, indexOrEnd('<', at + 1));
        }
    }

    private int indexOrEnd(char c, int from) {
        int found = html.indexOf(c, from);
        return found < 0 ? html.length() : found;
    }

    private void attribute() {
        int start = skip(" \t\n\f\r/", true, at);
        at = start;
        if (start == html.length() || html.charAt(start) == '>') {
            return;
        }
        int end = skip(" \t\n\f\r/>=", false, start + 1);
        at = skip(" \t\n\f\r", true, end);
        if (at < html.length() && html.charAt(at) == '=') {
            at = skip(" \t\n\f\r", true, at + 1);
            value(name(start, end));
        }
    }

    private void value(String name) {
        if (at == html.length()) {
            return;
        }
        char quote = html.charAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? at + 1 : at;
        int end = quoted ? indexOrEnd(quote, start) : skip(" \t\n\f\r>", false, start);
        if (URLS.contains(name)) {
            url(start, end);
        } else if (name.equals("srcset")) {
            candidates(start, end);
        }
        at = quoted ? Math.min(end + 1, html.length()) : end;
    }

    // HTML Standard §4.8.4.2.1: URLs with a descriptor each, separated by commas; a URL may have commas inside.
    private void candidates(int from, int to) {
        int start = Math.min(skip(" \t\n\f\r,", true, from), to);
        while (start < to) {
            int end = Math.min(skip(" \t\n\f\r", false, start), to);
            url(start, end);
            int descriptorEnd = html.charAt(end - 1) == ',' ? end : Math.min(indexOrEnd(',', end), to);
            start = Math.min(skip(" \t\n\f\r,", true, descriptorEnd), to);
        }
    }

    // RFC 3986 §5.2.2
    private void url(int from, int to) {
        int start = Math.min(skip(" \t\n\f\r", true, from), to);
        if (isAbsolute(start, to)) {
            return;
        }
        out.append(html, copied, start);
        copied = start;
        if (html.startsWith("//", start)) {
            out.append(origin, 0, origin.indexOf(':') + 1);
        } else if (start < to && html.charAt(start) == '/') {
            out.append(origin);
        } else if (start == to || html.charAt(start) == '#' || html.charAt(start) == '?') {
            out.append(page);
        } else {
            relative();
        }
    }

    /** Whether it has a scheme (RFC 3986 §3.1), if need be one hidden by character references as in e-mail addresses. */
    private boolean isAbsolute(int start, int to) {
        int i = start;
        while (i < to && (isLetter(html.charAt(i)) || "0123456789+-.".indexOf(html.charAt(i)) >= 0)) {
            i++;
        }
        return i < to && (html.charAt(i) == ':' || html.startsWith("&#", i));
    }

    // RFC 3986 §5.2.3 and §5.2.4; dot segments further inside are left to the reader.
    private void relative() {
        int folder = page.lastIndexOf('/') + 1;
        while (html.startsWith("./", copied) || html.startsWith("../", copied)) {
            boolean up = html.startsWith("../", copied);
            copied += up ? 3 : 2;
            folder = up ? Math.max(page.lastIndexOf('/', folder - 2), origin.length()) + 1 : folder;
        }
        out.append(page, 0, folder);
    }

    /** The index of the first character from one on that is not among some, or is. */
    private int skip(String characters, boolean among, int from) {
        int i = from;
        while (i < html.length() && characters.indexOf(html.charAt(i)) >= 0 == among) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
