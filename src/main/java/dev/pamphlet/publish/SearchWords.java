package dev.pamphlet.publish;

import dev.pamphlet.search.Query;
import dev.pamphlet.search.Results;
import dev.pamphlet.words.Phrases;
import java.util.Map;

/**
 * What a search says of itself in a language.
 *
 * @param phrases all that is said in the language
 */
record SearchWords(Phrases phrases) {
    /** The title of the page of a search. */
    String title(Query query) {
        return query.text().isEmpty() ? phrases.say("search") : phrases.say("search-for", of(query));
    }

    /**
     * What was found, in a sentence.
     *
     * @param size how many pages there are to be found
     */
    String summary(Query query, Results found, int size) {
        if (query.text().isEmpty()) {
            return phrases.say("searchable", size, Map.of());
        }
        if (query.isEmpty()) {
            return phrases.say("no-word", of(query));
        }
        if (found.total() == 0) {
            return phrases.say("no-result", of(query));
        }
        return phrases.say(found.complete() ? "results" : "some-of-it", found.total(), of(query));
    }

    /** Which page of the results this is. */
    String page(int page, int pages) {
        return phrases.say("results-page", Map.of("page", page, "pages", pages));
    }

    private static Map<String, String> of(Query query) {
        return Map.of("query", query.text());
    }
}
