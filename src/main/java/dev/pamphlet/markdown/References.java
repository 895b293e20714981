package dev.pamphlet.markdown;

import dev.pamphlet.site.Rendition;
import java.util.List;

/** What the destinations written in one file lead to. */
public interface References {
    /** Where a link leads. */
    Target link(String destination);

    /** Where a picture is. */
    Target picture(String destination);

    /** What it is called on other sites: the URL of what is on this site; anything else stays as it is. */
    default String absolute(String href) {
        return href;
    }

    /** What a written destination turned out to be. */
    sealed interface Target {}

    /**
     * A destination to publish.
     *
     * @param href a URL, a path on this site or a fragment, percent-encoded
     */
    record Found(String href) implements Target {}

    /**
     * A picture of this site.
     *
     * @param src its path on this site, percent-encoded
     * @param width in CSS pixels; 0 when unknown
     * @param height in CSS pixels; 0 when unknown
     * @param renditions the same in other widths, from the smallest on
     * @param sizes how wide it is shown (HTML Standard, sizes attribute), if there are such
     */
    record FoundPicture(String src, int width, int height, List<Rendition> renditions, String sizes) implements Target {
        public FoundPicture {
            renditions = List.copyOf(renditions);
        }

        /** A picture in one width. */
        public FoundPicture(String src, int width, int height) {
            this(src, width, height, List.of(), "");
        }
    }

    /**
     * A destination that leads nowhere.
     *
     * @param message what is wrong and what to do
     */
    record Missing(String message) implements Target {}
}
