package dev.pamphlet.web;

/** Where a redirect leads, the query of the request included. */
final class Location {
    private Location() {}

    /**
     * Adds a query to a target.
     *
     * @param target a path on this site or a URL, never taken from the request
     * @param query with its question mark, or empty
     */
    static String of(String target, String query) {
        if (query.length() < 2) {
            return target;
        }
        int fragment = target.indexOf('#');
        int end = fragment < 0 ? target.length() : fragment;
        var base = target.substring(0, end);
        var joined = base.indexOf('?') < 0 ? query : '&' + query.substring(1);
        return base + joined + target.substring(end);
    }
}
