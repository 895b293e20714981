package dev.pamphlet.content;

import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.Spelling;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of texts in front matter and {@code site.yml}. */
enum Form {
    /** Any text at all. */
    ANY("(?s).*", "a text"),
    /** A day, perhaps with a time. */
    DATE(DateText.FORM, "a date such as 2026-01-31 or 2026-01-31T13:32:20+02:00") {
        @Override
        String check(String text) {
            return DateText.parse(text, ZoneOffset.UTC).isEmpty()
                    ? "there is no such day or time: " + Quotation.of(text)
                    : "";
        }
    },
    /** A page on another site. */
    URL("[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+([/?#]\\S*)?", "a URL such as https://example.org/post"),
    /** A site: a scheme and a host. */
    ORIGIN("https?://[^/?#@]+/?", "scheme and host alone, such as https://example.org") {
        @Override
        String check(String text) {
            return origin(text).isEmpty() ? misfit(text) : "";
        }
    },
    /** Something of this site by its path, or of another by its URL. */
    LINK("/.*|https?://.+|mailto:.+", "a path that begins with '/', or a URL"),
    /** A picture beside the page or of this site by its path, or of another by its URL. */
    PICTURE(
            "[Hh][Tt][Tt][Pp][Ss]?://.+|(?![A-Za-z][A-Za-z0-9+.-]*:).+",
            "a path or a URL such as https://example.org/a.png"),
    /** Where something of this site is published. */
    PATH(
            "(?!.*/:\\w)/[^?#%\\\\\\x00-\\x1F\\x7F]*",
            "a path as readers see it, such as /about/, without '?', '#', '%' and '\\'") {
        @Override
        String complaint(String text) {
            return WrittenPath.isPattern(text) ? "" : super.complaint(WrittenPath.rooted(text));
        }

        @Override
        String check(String text) {
            return WrittenPath.complaint(text);
        }

        @Override
        String doubt(String text) {
            return WrittenPath.doubt(text);
        }
    },
    /** A language. */
    LANGUAGE(LanguageTag.FORM, "a language tag such as en or pt-BR") {
        @Override
        String check(String text) {
            return LanguageTag.parse(text).isEmpty() ? misfit(text) : "";
        }
    },
    /** A time zone by its name, or by its distance from UTC. */
    TIME_ZONE("[A-Za-z0-9~/._+:-]+", "a time zone such as Europe/Zurich") {
        @Override
        String misfit(String text) {
            return super.misfit(text) + Spelling.hint(text, ZoneId.getAvailableZoneIds());
        }

        @Override
        String check(String text) {
            try {
                return ZoneId.of(text).getId().isEmpty() ? misfit(text) : "";
            } catch (DateTimeException e) {
                return misfit(text);
            }
        }
    };

    private final Pattern pattern;
    private final String words;

    Form(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    /** What a text of this form looks like; a text may fit and yet mean nothing, as the 30th of February does. */
    String pattern() {
        return pattern.pattern();
    }

    /** What to write, in words. */
    String words() {
        return words;
    }

    /** What is wrong with a text of this form; empty when nothing is. */
    String complaint(String text) {
        return pattern.matcher(text).matches() ? check(text) : misfit(text);
    }

    /** What is wrong with a text that looks like one of this form. */
    String check(String text) {
        return "";
    }

    /** What to say of a text that does not. */
    String misfit(String text) {
        return "expected " + words + ", not " + Quotation.of(text) + straight(text);
    }

    /** What to say of quotation marks that are none to YAML. */
    static String straight(String text) {
        return text.matches("(?s)[“”„‘’«»].*") ? ": its quotation marks must be straight" : "";
    }

    /** What its author may not have meant, though nothing is wrong. */
    String doubt(String text) {
        return "";
    }

    // RFC 6454 §4: scheme, host and port, in whatever case; a host with other than ASCII letters is written in
    // Punycode.
    static Optional<URI> origin(String text) {
        try {
            return Optional.of(new URI(text.replaceFirst("/$", "").toLowerCase(Locale.ROOT)))
                    .filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
