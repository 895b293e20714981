package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.regex.Pattern;

/**
 * A path that leads elsewhere (RFC 9110 §15.4).
 *
 * @param path where readers come from
 * @param target where they are sent: an absolute path on this site or an http or https URL, percent-encoded,
 *     perhaps with a query and a fragment
 * @param permanent whether links should be changed to the target: 301 when true, 302 when not
 */
public record Redirect(Permalink path, String target, boolean permanent) implements Route {
    // RFC 3986 §4.2: a path that starts with two slashes would be a network-path reference, another host.
    private static final Pattern TARGET =
            Pattern.compile("(?:/(?![/\\\\])|https?://[^/?#@])[!$&-;=?-Z_a-z~%\\[\\]]*(?:#[!$&-;=?-Z_a-z~%]*)?");

    public Redirect {
        if (!TARGET.matcher(target).matches()) {
            throw new IllegalArgumentException("the redirect from " + path + " leads to '" + target
                    + "', which is neither a path on this site nor an http or https URL");
        }
        if (target.equals(path.href())) {
            throw new IllegalArgumentException("the redirect from " + path + " leads to itself");
        }
    }

    /** A redirect for good to another path of this site. */
    public static Redirect permanent(Permalink path, Permalink target) {
        return new Redirect(path, target.href(), true);
    }
}
