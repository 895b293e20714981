package dev.pamphlet.site;

/**
 * An entry of the site's navigation.
 *
 * @param title what it says
 * @param url where it leads: a path on this site or a URL
 * @param position where the URL is written
 */
public record MenuItem(String title, String url, Position position) {}
