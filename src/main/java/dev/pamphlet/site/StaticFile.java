package dev.pamphlet.site;

import java.util.Optional;

/**
 * A file that is published as it is.
 *
 * @param source its path below the content folder
 * @param permalink where it is published
 * @param owner the page in whose folder it is, and without which it is not published; absent for a file of the site
 * @param bytes its content
 */
public record StaticFile(String source, Permalink permalink, Optional<Permalink> owner, Bytes bytes) {}
