package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Permalink;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a site looks like: templates and the files that they refer to.
 *
 * @param templates the templates
 * @param files stylesheets, pictures and fonts by name
 */
public record Theme(Templates templates, Map<String, Bytes> files) {
    private static final int HASH_LENGTH = 10;

    public Theme {
        files = Map.copyOf(files);
    }

    /** Where a file is published: under a name that changes with its content, so that it can be kept for ever. */
    Permalink path(String name) {
        var content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException("the theme has no file '" + name + "'");
        }
        var hash = EntityTag.of(content).opaque().substring(0, HASH_LENGTH);
        var dot = name.contains(".") ? name.lastIndexOf('.') : name.length();
        return new Permalink("/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot));
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
