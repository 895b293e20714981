package dev.pamphlet.site;

import java.util.List;

/**
 * A picture in a body.
 *
 * @param src where it is published: a URL or a path on this site, percent-encoded
 * @param alt its text alternative; empty for decoration
 * @param width in CSS pixels; 0 when unknown
 * @param height in CSS pixels; 0 when unknown
 * @param renditions the same in other widths, from the smallest on
 * @param position where it was written
 */
public record Image(String src, String alt, int width, int height, List<Rendition> renditions, Position position) {
    public Image {
        renditions = List.copyOf(renditions);
    }
}
