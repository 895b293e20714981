package dev.pamphlet.content;

import dev.pamphlet.site.Quotation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the header fields that an author sets for every reply. */
final class HeaderFields {
    // RFC 9110 §5.1, §5.6.2: token
    static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    // RFC 9110 §5.5, of which only ASCII is safe everywhere
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7E]*");

    // They say what a reply is, how it is framed or how long it holds, which differs from one reply to the next.
    static final Set<String> OF_EACH_REPLY = Set.of(
            "accept-ranges",
            "age",
            "allow",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-location",
            "content-range",
            "content-type",
            "date",
            "etag",
            "expires",
            "keep-alive",
            "last-modified",
            "location",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "vary");

    private HeaderFields() {}

    /** The fields by name, each with its value; an empty value leaves the field out. */
    static Map<String, String> of(YamlMapping<SiteKey> yaml) {
        var fields = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        yaml.members(SiteKey.HEADERS).forEach((name, value) -> {
            var text = value.text(Form.ANY).map(Written::text).orElse("");
            var complaint = complaint(name.text(), text);
            if (complaint.isPresent()) {
                yaml.wrong(SiteKey.HEADERS, name.position(), complaint.get());
            } else if (fields.putIfAbsent(name.text(), text) != null) {
                yaml.wrong(SiteKey.HEADERS, name.position(), Quotation.of(name.text()) + " is there already: keep one");
            }
        });
        return fields;
    }

    private static Optional<String> complaint(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(
                    "expected the name of a header field such as Referrer-Policy, not " + Quotation.of(name));
        }
        if (OF_EACH_REPLY.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Quotation.of(name) + " is different for each reply and cannot be set for all");
        }
        if (value.matches("(?s).*\\R.*")) {
            return Optional.of("the value of " + Quotation.of(name) + " has a line break: write it on one line");
        }
        return VALUE.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("the value of " + Quotation.of(name) + " has characters that are not ASCII: remove them");
    }
}
