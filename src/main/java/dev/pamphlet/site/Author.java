package dev.pamphlet.site;

/**
 * Who publishes the site.
 *
 * @param name a person's or a team's; may be empty
 * @param url where to learn more; may be empty
 * @param email may be empty
 */
public record Author(String name, String url, String email) {
    /** Nobody named. */
    public static final Author NONE = new Author("", "", "");
}
