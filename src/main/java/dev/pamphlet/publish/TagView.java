package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A tag in the list of all tags.
 *
 * @param name its name, as text
 * @param href the path of its listing
 * @param count how many pages have it
 */
@RegisterForReflection
public record TagView(String name, String href, int count) {}
