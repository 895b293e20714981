package dev.pamphlet.search;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which words are in which pages, and how much they count there. It never changes; what of it is published at a time is
 * up to a {@link Searcher}.
 */
public final class SearchIndex {
    static final int WEIGHT_BITS = 8;
    static final int MOST_WEIGHT = (1 << WEIGHT_BITS) - 1;

    private final List<Page> pages;
    private final TermTable terms;
    // Where the postings of each word begin; those of the last one end where they all do.
    private final int[] starts;
    // A page's number and, in the low bits, the weight that the word has in it.
    private final int[] postings;

    SearchIndex(List<Page> pages, TermTable terms, int[] starts, int[] postings) {
        this.pages = List.copyOf(pages);
        this.terms = terms;
        this.starts = starts;
        this.postings = postings;
    }

    /** An index of those of the pages that want to be found; of pages that are equally good, the first is shown first. */
    public static SearchIndex of(Stream<Page> pages) {
        var builder = new IndexBuilder();
        pages.filter(SearchIndex::wantsToBeFound).forEach(builder::add);
        return builder.build();
    }

    private static boolean wantsToBeFound(Page page) {
        var presentation = page.frontMatter().presentation();
        return presentation.search() && presentation.isIndexed();
    }

    /** Finds those pages of this index that are among others. */
    public Searcher among(Stream<Page> published) {
        var paths = new HashSet<Permalink>();
        published.forEach(page -> paths.add(page.permalink()));
        return new Searcher(this, numbers(paths));
    }

    private BitSet numbers(Set<Permalink> paths) {
        var numbers = new BitSet(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            numbers.set(i, paths.contains(pages.get(i).permalink()));
        }
        return numbers;
    }

    int size() {
        return pages.size();
    }

    Page page(int number) {
        return pages.get(number);
    }

    TermTable terms() {
        return terms;
    }

    int start(int term) {
        return starts[term];
    }

    int posting(int at) {
        return postings[at];
    }
}
