package dev.pamphlet.publish;

import dev.pamphlet.words.Phrases;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;

/**
 * What pages say in a language besides what authors write; the text of each is in {@code words/en.properties} and in the
 * files beside it.
 *
 * @param phrases all of it
 */
@RegisterForReflection
public record Words(Phrases phrases) {
    /** The words of a language, a BCP 47 tag. */
    static Words in(String language) {
        return new Words(Phrases.in(language));
    }

    /** Leads past what all pages have above their content. */
    public String skip() {
        return phrases.say("skip");
    }

    /** Names the main links, for screen readers. */
    public String menuLabel() {
        return phrases.say("menu-label");
    }

    /** Names the way to the page, for screen readers. */
    public String breadcrumbsLabel() {
        return phrases.say("breadcrumbs-label");
    }

    /** Names the links to other languages, for screen readers. */
    public String languagesLabel() {
        return phrases.say("languages-label");
    }

    /** Names the way to further pages, for screen readers. */
    public String pagesLabel() {
        return phrases.say("pages-label");
    }

    /** Names the ways to other texts, for screen readers. */
    public String moreLabel() {
        return phrases.say("more-label");
    }

    /** Before the authors. */
    public String by() {
        return phrases.say("by");
    }

    /** Before the date of a text. */
    public String published() {
        return phrases.say("published");
    }

    /** Before the date of a text's last change. */
    public String updated() {
        return phrases.say("updated");
    }

    /** Before the time that a text takes to read. */
    public String readingTime() {
        return phrases.say("reading-time");
    }

    /** The time that a text takes to read. */
    public String minutes(int minutes) {
        return phrases.say("minutes", minutes, Map.of());
    }

    /** Before a table of contents. */
    public String contents() {
        return phrases.say("contents");
    }

    /** Around the link to where a text appeared first. */
    public AroundView original() {
        return AroundView.of(phrases.say("original"));
    }

    /** Around the link to the series of which a text is a part. */
    public AroundView part(int part, int total) {
        var key = total > 1 ? "part-of" : "part";
        return AroundView.of(phrases.say(key, Map.of("part", part, "total", total)));
    }

    /** Leads to all parts of a series. */
    public String allParts(int total) {
        return phrases.say("all-parts", total, Map.of());
    }

    /** What appeared before. */
    public String older() {
        return phrases.say("older");
    }

    /** What appeared after. */
    public String newer() {
        return phrases.say("newer");
    }

    /** Above texts on the same subjects. */
    public String related() {
        return phrases.say("related");
    }

    /** Above the newest texts. */
    public String latest() {
        return phrases.say("latest");
    }

    /** One of the pages of a listing. */
    public String page(String number) {
        return phrases.say("page", Map.of("number", number));
    }

    /** Subjects of pages. */
    public String tags() {
        return phrases.say("tags");
    }

    /** The search. */
    public String search() {
        return phrases.say("search");
    }

    /** Before the field of the search. */
    public String searchField() {
        return phrases.say("search-field");
    }

    /** Begins a search. */
    public String searchButton() {
        return phrases.say("search-button");
    }

    /** What comes before, in the order of reading. */
    public String previous() {
        return phrases.say("previous");
    }

    /** What follows: the next chapter, or more results. */
    public String next() {
        return phrases.say("next");
    }

    /** Above pages with a path like the one at which there is none. */
    public String didYouMean() {
        return phrases.say("did-you-mean");
    }

    /** Above where else to go. */
    public String orGoOnTo() {
        return phrases.say("or-go-on-to");
    }
}
