package dev.pamphlet.site;

/**
 * A subject.
 *
 * @param name as the author wrote it
 * @param slug the segment of its path; tags with the same slug are the same
 */
public record Tag(String name, Slug slug) {}
