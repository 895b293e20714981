package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Something to read, in one or more forms.
 *
 * @param path where it is published
 * @param variants its forms by media type, the preferred one first; at least one
 */
public record Resource(Permalink path, List<Variant> variants) implements Route {
    public Resource {
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to publish at " + path);
        }
        variants = variants.size() == 1 ? List.copyOf(variants) : toChooseFrom(path, variants);
    }

    private static List<Variant> toChooseFrom(Permalink path, List<Variant> variants) {
        var chosen = new ArrayList<Variant>(variants.size());
        var types = new HashSet<MediaType>();
        for (var variant : variants) {
            if (!types.add(variant.mediaType())) {
                throw new IllegalArgumentException("two variants of " + path + " have the same media type");
            }
            chosen.add(variant.chosenByAccept());
        }
        return List.copyOf(chosen);
    }

    /** A resource in the given forms, the preferred one first. */
    public static Resource of(Permalink path, Variant... variants) {
        return new Resource(path, List.of(variants));
    }
}
