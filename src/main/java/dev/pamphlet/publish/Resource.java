package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

/** Something to read, in one or more forms; what puts these together is let go when it has done so. */
public final class Resource implements Route {
    private final Permalink path;
    private Supplier<List<Variant>> maker;
    private volatile List<Variant> variants;

    private Resource(Permalink path, Supplier<List<Variant>> maker, List<Variant> variants) {
        this.path = path;
        this.maker = maker;
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
        return new Resource(path, List::of, toChooseFrom(path, List.of(variants)));
    }

    /** The same in forms that are put together, and checked, when they are first asked for: most never are. */
    static Resource of(Permalink path, Supplier<List<Variant>> variants) {
        return new Resource(path, variants, List.of());
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
        var made = variants;
        return made.isEmpty() ? make() : made;
    }

    private synchronized List<Variant> make() {
        if (variants.isEmpty()) {
            variants = toChooseFrom(path, maker.get());
            maker = List::of;
        }
        return variants;
    }

    @Override
    public String toString() {
        return "Resource[path=" + path + "]";
    }
}
