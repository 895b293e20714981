package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Something that pages have in common, in an index.
 *
 * @param name what it is called, as text
 * @param href where its pages are listed
 * @param count how many pages there are
 */
@RegisterForReflection
public record TermView(String name, String href, int count) {}
