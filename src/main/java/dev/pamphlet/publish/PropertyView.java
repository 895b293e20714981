package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A statement about a page, for {@code <meta property>}.
 *
 * @param name such as {@code og:title}
 * @param content what it says, as text
 */
@RegisterForReflection
public record PropertyView(String name, String content) {}
