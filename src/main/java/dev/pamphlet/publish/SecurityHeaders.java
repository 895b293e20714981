package dev.pamphlet.publish;

import dev.pamphlet.site.SiteConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The header fields that every reply carries, errors and redirects included. */
public final class SecurityHeaders {
    // Nothing is allowed that is not named, and nothing inline. Pictures may come from elsewhere over https, because
    // authors show them from where they are; data: pictures hold no script that would run. Neither counts against the
    // policy in Mozilla's Observatory, where http: would.
    private static final Header CONTENT_SECURITY_POLICY = new Header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; font-src 'self'; "
                    + "media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'; object-src 'none'");

    private static final List<Header> EVERYWHERE = List.of(
            CONTENT_SECURITY_POLICY,
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header(
                    "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
            new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
            new Header("X-Content-Type-Options", "nosniff"),
            // For browsers that do not know frame-ancestors.
            new Header("X-Frame-Options", "DENY"));

    // RFC 6797 §6.1.1: a year. Subdomains are their owner's matter.
    private static final Header STRICT_TRANSPORT = new Header("Strict-Transport-Security", "max-age=31536000");

    private SecurityHeaders() {}

    /** For a site, with the fields that it sets itself in place of these or besides them. */
    public static List<Header> of(SiteConfig config) {
        var fields = new LinkedHashMap<String, Header>();
        for (var field : of("https".equals(config.url().getScheme()))) {
            fields.put(key(field.name()), field);
        }
        config.headers().forEach((name, value) -> fields.put(key(name), new Header(name, value)));
        return fields.values().stream()
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    // RFC 9110 §5.1: in whatever case it is written
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** For a site that is reached by https, where going back to http is to be refused, or for one that is not. */
    public static List<Header> of(boolean https) {
        return https
                ? Stream.concat(EVERYWHERE.stream(), Stream.of(STRICT_TRANSPORT))
                        .toList()
                : EVERYWHERE;
    }
}
