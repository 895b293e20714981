package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * A page in the languages of the site.
 *
 * @param menu all of these languages; empty when there is but one
 * @param alternates where else search engines find the page, itself among them; empty when it is in one language alone
 */
@RegisterForReflection
public record LanguagesView(List<LanguageView> menu, List<Alternate> alternates) {
    /** A site in one language. */
    public static final LanguagesView NONE = new LanguagesView(List.of(), List.of());

    public LanguagesView {
        menu = List.copyOf(menu);
        alternates = List.copyOf(alternates);
    }

    /**
     * The page in a language, for {@code <link rel="alternate" hreflang>}.
     *
     * @param hreflang a BCP 47 tag, or {@code x-default} for readers of all other languages
     * @param href its URL
     */
    @RegisterForReflection
    public record Alternate(String hreflang, String href) {}
}
