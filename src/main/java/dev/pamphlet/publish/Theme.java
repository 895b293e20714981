package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Permalink;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a site looks like: templates and the files that they refer to.
 *
 * @param templates the templates
 * @param files stylesheets, scripts, pictures and fonts by their path in the theme, such as {@code fonts/serif.woff2};
 *     where a stylesheet refers to one by {@code url(…)}, the path it is published at takes its place
 */
public record Theme(Templates templates, Map<String, Bytes> files) {
    /** Where its files are published, under names that change with their content. */
    public static final String FOLDER = "/assets/";

    private static final int HASH_LENGTH = 10;
    private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"'):?#]+?)\\1\\s*\\)");

    public Theme {
        files = Map.copyOf(withUrls(files));
    }

    private static Map<String, Bytes> withUrls(Map<String, Bytes> files) {
        var published = new HashMap<String, Bytes>();
        files.forEach((name, content) -> published.put(name, withUrls(name, content, files)));
        return published;
    }

    // CSS Values and Units §4.5.1: a URL in a stylesheet is relative to it. What it imports may do the same, and is
    // published under the hash of the result; a stylesheet that imports itself in the end is not found any more.
    private static Bytes withUrls(String name, Bytes content, Map<String, Bytes> files) {
        if (!name.endsWith(".css")) {
            return content;
        }
        var others = new HashMap<>(files);
        others.remove(name);
        return Bytes.of(URL.matcher(content.text()).replaceAll(url -> {
            var other = sibling(name, url.group(2));
            var referred = others.get(other);
            return Matcher.quoteReplacement(
                    referred == null
                            ? url.group()
                            : "url("
                                    + path(other, withUrls(other, referred, others))
                                            .href() + ")");
        }));
    }

    private static String sibling(String file, String relative) {
        var path = Path.of("/" + file).resolveSibling(relative).normalize();
        return path.toString().substring(1).replace('\\', '/');
    }

    /** Where a file is published: under a name that changes with its content, so that it can be kept for ever. */
    Permalink path(String name) {
        var content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException("the theme has no file '" + name + "'");
        }
        return path(name, content);
    }

    private static Permalink path(String name, Bytes content) {
        var hash = EntityTag.of(content).opaque().substring(0, HASH_LENGTH);
        var dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
        return new Permalink(FOLDER + name.substring(0, dot) + "." + hash + name.substring(dot));
    }

    /** The routes of the files. */
    Stream<Route> routes() {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> Resource.of(
                                path(file.getKey()),
                                Variant.of(MediaType.ofFile(file.getKey()), CachePolicy.IMMUTABLE, file::getValue)));
    }
}
