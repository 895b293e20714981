package dev.pamphlet.site;

import java.util.List;
import java.util.Set;

/**
 * What a Markdown text says, in every form the site needs.
 *
 * @param html the rendered text, without the page's title
 * @param markdown the text as its author wrote it, readable away from the site: its links and pictures are URLs, and
 *     {@code <!--more-->} is taken out
 * @param lead the plain text before {@code <!--more-->}; empty without that marker
 * @param opening the plain text of the first paragraph; empty when there is none
 * @param text all of it as plain text, blocks separated by a line feed
 * @param words how many words the plain text has
 * @param headings the headings in order
 * @param links the links in order, to anywhere
 * @param images the pictures in order
 * @param anchors every {@code id} that a fragment can point to
 */
public record Body(
        String html,
        String markdown,
        String lead,
        String opening,
        String text,
        int words,
        List<Heading> headings,
        List<Link> links,
        List<Image> images,
        Set<String> anchors) {
    /** A body that says nothing. */
    public static final Body EMPTY = new Body("", "", "", "", "", 0, List.of(), List.of(), List.of(), Set.of());

    public Body {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        anchors = Set.copyOf(anchors);
    }
}
