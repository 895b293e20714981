package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

/** Something to read, in one or more forms. */
public final class Resource implements Route {
    private final Permalink path;
    private final Supplier<List<Variant>> variants;

    private Resource(Permalink path, Supplier<List<Variant>> variants) {
        this.path = path;
        this.variants = variants;
    }

    /**
     * A resource in the given forms.
     *
     * @param path where it is published
     * @param variants at least one, the preferred one first
     * @throws IllegalArgumentException when there are none, or two of the same media type
     */
    public static Resource of(Permalink path, Variant... variants) {
        var all = toChooseFrom(path, List.of(variants));
        return new Resource(path, () -> all);
    }

    /** The same in forms that are put together when they are first asked for: of a large site, most never are. */
    static Resource of(Permalink path, Supplier<List<Variant>> variants) {
        return new Resource(path, new Lazy<>(() -> toChooseFrom(path, variants.get())));
    }

    private static List<Variant> toChooseFrom(Permalink path, List<Variant> variants) {
        if (variants.size() == 1) {
            return variants;
        }
        var chosen = new ArrayList<Variant>(variants.size());
        var types = new HashSet<MediaType>();
        for (var variant : variants) {
            if (!types.add(variant.mediaType())) {
                throw new IllegalArgumentException("two variants of " + path + " have the same media type");
            }
            chosen.add(variant.chosenByAccept());
        }
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to publish at " + path);
        }
        return List.copyOf(chosen);
    }

    @Override
    public Permalink path() {
        return path;
    }

    /** Its forms by media type, the preferred one first; at least one. */
    public List<Variant> variants() {
        return variants.get();
    }

    @Override
    public String toString() {
        return "Resource[path=" + path + ", variants=" + variants() + "]";
    }
}
