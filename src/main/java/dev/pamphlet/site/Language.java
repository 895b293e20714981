package dev.pamphlet.site;

import java.util.Locale;

/**
 * A language in which the site is published.
 *
 * @param locale which one
 * @param name what its readers call it; empty for what is usual
 * @param home where its home page is: {@code /} for the site's own language, {@code /fr/} for a further one
 */
public record Language(Locale locale, String name, Permalink home) {
    /** The site's own language, of which the home page is that of the site. */
    public static Language ofSite(Locale locale) {
        return new Language(locale, "", Permalink.HOME);
    }

    /** Its BCP 47 tag, such as {@code pt-BR}. */
    public String tag() {
        return locale.toLanguageTag();
    }
}
