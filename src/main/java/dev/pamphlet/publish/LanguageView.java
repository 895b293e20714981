package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An entry of the language menu.
 *
 * @param name what its readers call the language, as text
 * @param tag the language, a BCP 47 tag
 * @param href where the page is in that language, or what is nearest to it; empty for the language of the page itself
 * @param note that the page is not there in that language, in its words; empty when it is
 */
@RegisterForReflection
public record LanguageView(String name, String tag, String href, String note) {}
