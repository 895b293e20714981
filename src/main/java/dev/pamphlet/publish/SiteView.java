package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What all pages of a site say in the same way.
 *
 * @param title the site's name, as text
 * @param description what the site is about in a sentence, as text; may be empty
 * @param home the path of the home page
 * @param footer the last line of every page, as text; may be empty
 * @param stylesheet the path of the stylesheet
 * @param favicon the path of the icon, an SVG picture
 * @param generator the name of what printed the page
 */
@RegisterForReflection
public record SiteView(
        String title,
        String description,
        String home,
        String footer,
        String stylesheet,
        String favicon,
        String generator) {}
