package dev.pamphlet.site;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A page that an author wrote.
 *
 * @param source its file, below the content folder
 * @param key what it and its translations have in common: their file without language and extension
 * @param permalink where it is published
 * @param aliases where it was published before
 * @param collection the name of the collection that lists it; empty when none does
 * @param frontMatter what its author says about it
 * @param cover the picture that stands for it
 * @param card the picture that was drawn for it, as it has none
 * @param body what it says
 */
public record Page(
        String source,
        String key,
        Permalink permalink,
        List<Permalink> aliases,
        String collection,
        FrontMatter frontMatter,
        Optional<Cover> cover,
        Optional<Rendition> card,
        Body body) {
    private static final ZonedDateTime LONG_AGO = LocalDateTime.MIN.atZone(ZoneOffset.UTC);

    private static final Comparator<Page> BY_DATE = Comparator.comparing(
            page -> page.published().orElse(LONG_AGO),
            ChronoZonedDateTime.timeLineOrder().reversed());

    /** The order of listings: by weight, then newest first, then by title; undated pages come last. */
    public static final Comparator<Page> LISTING_ORDER = Comparator.comparingInt(Page::rank)
            .thenComparing(BY_DATE)
            .thenComparing(Page::title)
            .thenComparing(Page::permalink);

    /** Newest first; undated pages come last, and pages of the same instant in the order of listings. */
    public static final Comparator<Page> NEWEST_FIRST = BY_DATE.thenComparing(LISTING_ORDER);

    public Page {
        aliases = List.copyOf(aliases);
    }

    /** Its title. */
    public String title() {
        return frontMatter.title();
    }

    /** When it appeared. */
    public Optional<ZonedDateTime> published() {
        return frontMatter.dates().published();
    }

    /** What listings say of it, as plain text: the part before {@code <!--more-->}, else its summary, else its opening. */
    public String summary() {
        if (!body.lead().isEmpty()) {
            return body.lead();
        }
        return frontMatter.summary().isEmpty() ? body.opening() : frontMatter.summary();
    }

    /** Whether its author says where it stands in listings. */
    public boolean hasWeight() {
        return frontMatter.presentation().weight() != 0;
    }

    private int rank() {
        return hasWeight() ? frontMatter.presentation().weight() : Integer.MAX_VALUE;
    }
}
