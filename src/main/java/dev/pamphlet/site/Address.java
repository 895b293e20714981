package dev.pamphlet.site;

import java.util.List;

/**
 * What an author says of a page's URLs. Empty text means: not said.
 *
 * @param slug the last segment of the path, instead of the file's name
 * @param path the whole path, instead of the one the folder and slug give
 * @param aliases former paths, which redirect to the page
 * @param canonical the URL of the original, when the page was first published elsewhere
 */
public record Address(String slug, String path, List<String> aliases, String canonical) {
    /** Nothing said. */
    public static final Address NONE = new Address("", "", List.of(), "");

    public Address {
        aliases = List.copyOf(aliases);
    }
}
