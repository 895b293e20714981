package dev.pamphlet.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The points that Mozilla's HTTP Observatory gives, by its published rules (version 4, with its names for what it finds):
 * each reply begins with 100. Its rules for redirects from http and for certificates are about whoever terminates TLS.
 */
final class Observatory {
    private static final int BEGIN = 100;
    private static final int BONUS_FROM = 90;
    private static final int SIX_MONTHS = 15_552_000;

    private static final Set<String> BROAD =
            Set.of("ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*");
    private static final Set<String> INLINE = Set.of("'unsafe-inline'", "data:");
    private static final Pattern MAX_AGE = Pattern.compile("max-age=(\\d{1,18})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>", Pattern.CASE_INSENSITIVE);

    private static final Map<String, ToIntFunction<Observatory>> RULES = rules();

    private final Reply reply;
    private final Map<String, List<String>> policy = new LinkedHashMap<>();

    private Observatory(Reply reply) {
        this.reply = reply;
        for (var directive : header("Content-Security-Policy").split(";")) {
            var words = List.of(directive.strip().split("\\s+"));
            policy.putIfAbsent(words.get(0), words.subList(1, words.size()));
        }
    }

    private static Map<String, ToIntFunction<Observatory>> rules() {
        var rules = new LinkedHashMap<String, ToIntFunction<Observatory>>();
        rules.put("content-security-policy", Observatory::contentSecurityPolicy);
        rules.put("cookies", Observatory::cookies);
        rules.put("cross-origin-resource-sharing", Observatory::resourceSharing);
        rules.put("referrer-policy", Observatory::referrerPolicy);
        rules.put("strict-transport-security", Observatory::strictTransportSecurity);
        rules.put("subresource-integrity", Observatory::subresourceIntegrity);
        rules.put("x-content-type-options", Observatory::contentTypeOptions);
        rules.put("x-frame-options", Observatory::frameOptions);
        rules.put("cross-origin-resource-policy", Observatory::resourcePolicy);
        return rules;
    }

    /** What each rule adds or takes away. */
    static Map<String, Integer> points(Reply reply) {
        var observatory = new Observatory(reply);
        var points = new LinkedHashMap<String, Integer>();
        RULES.forEach((name, rule) -> points.put(name, rule.applyAsInt(observatory)));
        return points;
    }

    /** The score; 100 and more is an A+. */
    static int score(Reply reply) {
        var points = points(reply).values();
        int withoutBonus =
                BEGIN + points.stream().mapToInt(point -> Math.min(point, 0)).sum();
        int all = BEGIN + points.stream().mapToInt(Integer::intValue).sum();
        return Math.max(0, withoutBonus >= BONUS_FROM ? all : withoutBonus);
    }

    private int contentSecurityPolicy() {
        if (!policy.containsKey("default-src") && !policy.containsKey("script-src")) {
            return -25; // csp-not-implemented
        }
        var scripts = sources("script-src");
        if (any(scripts, BROAD) || any(scripts, INLINE) || any(sources("object-src"), BROAD)) {
            return -20; // csp-implemented-with-unsafe-inline
        }
        if (policy.entrySet().stream().anyMatch(entry -> isActive(entry.getKey()) && isInsecure(entry.getValue()))) {
            return -20; // csp-implemented-with-insecure-scheme
        }
        if (scripts.contains("'unsafe-eval'") || isInsecure(sources("img-src")) || isInsecure(sources("media-src"))) {
            return -10; // csp-implemented-with-unsafe-eval, -with-insecure-scheme-in-passive-content-only
        }
        if (any(sources("style-src"), BROAD) || any(sources("style-src"), INLINE)) {
            return 0; // csp-implemented-with-unsafe-inline-in-style-src-only
        }
        // csp-implemented-with-no-unsafe-default-src-none, csp-implemented-with-no-unsafe
        return sources("default-src").equals(List.of("'none'")) ? 10 : 5;
    }

    private static boolean isActive(String directive) {
        return !directive.equals("img-src") && !directive.equals("media-src");
    }

    private static boolean isInsecure(List<String> sources) {
        return sources.stream().anyMatch(source -> source.startsWith("http:") || source.startsWith("ftp:"));
    }

    private List<String> sources(String directive) {
        return policy.getOrDefault(directive, policy.getOrDefault("default-src", List.of("*")));
    }

    private static boolean any(List<String> sources, Set<String> bad) {
        return sources.stream().anyMatch(bad::contains);
    }

    // cookies-not-found, or what none of this site has
    private int cookies() {
        return header("Set-Cookie").isEmpty() ? 0 : -40;
    }

    // cross-origin-resource-sharing-not-implemented, -implemented-with-public-access, -with-universal-access
    private int resourceSharing() {
        return header("Access-Control-Allow-Credentials").isEmpty() ? 0 : -50;
    }

    // referrer-policy-private, -not-implemented, -unsafe or -header-invalid
    private int referrerPolicy() {
        return switch (header("Referrer-Policy")) {
            case "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin" -> 5;
            case "" -> 0;
            default -> -5;
        };
    }

    // hsts-not-implemented, -implemented-max-age-less-than-six-months, -at-least-six-months
    private int strictTransportSecurity() {
        var maxAge = MAX_AGE.matcher(header("Strict-Transport-Security"));
        if (!maxAge.find()) {
            return -20;
        }
        return Long.parseLong(maxAge.group(1)) < SIX_MONTHS ? -10 : 0;
    }

    // sri-not-implemented-and-external-scripts-not-loaded-securely, -but-external-scripts-loaded-securely,
    // -but-all-scripts-loaded-from-secure-origin
    private int subresourceIntegrity() {
        var html = reply.content() instanceof Reply.Whole whole ? whole.bytes().text() : "";
        return SCRIPT.matcher(html)
                .results()
                .map(script -> script.group(1))
                .filter(attributes -> !attributes.contains("integrity="))
                .mapToInt(attributes -> attributes.contains("src=\"http:") || attributes.contains("src=\"//")
                        ? -50
                        : attributes.contains("src=\"https:") ? -5 : 0)
                .min()
                .orElse(0);
    }

    private int contentTypeOptions() {
        return header("X-Content-Type-Options").equals("nosniff") ? 0 : -5;
    }

    // x-frame-options-implemented-via-csp, -sameorigin-or-deny, -not-implemented
    private int frameOptions() {
        if (policy.containsKey("frame-ancestors")) {
            return 5;
        }
        return List.of("DENY", "SAMEORIGIN").contains(header("X-Frame-Options").toUpperCase(Locale.ROOT)) ? 0 : -20;
    }

    // corp-implemented-with-same-origin, -with-same-site, -with-cross-origin, corp-not-implemented, -header-invalid
    private int resourcePolicy() {
        return switch (header("Cross-Origin-Resource-Policy")) {
            case "same-origin", "same-site" -> 10;
            case "cross-origin", "" -> 0;
            default -> -5;
        };
    }

    private String header(String name) {
        return reply.header(name).orElse("");
    }
}
