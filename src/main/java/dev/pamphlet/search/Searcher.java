package dev.pamphlet.search;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Finds those pages of an index that are published at a time. */
public final class Searcher {
    private final SearchIndex index;
    private final BitSet published;
    private final int size;
    // To fill arrays again is cheaper than to make new ones for each query.
    private final Queue<Scores> spare = new ConcurrentLinkedQueue<>();

    Searcher(SearchIndex index, BitSet published) {
        this.index = index;
        this.published = published;
        this.size = published.cardinality();
    }

    /** How many pages there are to be found. */
    public int size() {
        return size;
    }

    /**
     * The pages that have all the words of a query or, where none has, those that have as many as any. The best are first:
     * those where the words stand in better places, more often, and are rarer elsewhere.
     *
     * @param from how many to leave out
     * @param most how many to show after that
     */
    public Results search(Query query, int from, int most) {
        if (query.isEmpty() || size == 0) {
            return Results.NONE;
        }
        var scores = Objects.requireNonNullElseGet(spare.poll(), () -> new Scores(index.size()));
        for (var word : query.words()) {
            collect(word, scores);
            scores.endWord(size);
        }
        var results = results(scores, query, from, most);
        scores.clear();
        spare.add(scores);
        return results;
    }

    private void collect(Query.Word word, Scores scores) {
        var octets = TermTable.octets(word.token());
        var terms = index.terms();
        for (int term = terms.firstFrom(octets); term < terms.size() && terms.startsWith(term, octets); term++) {
            // A longer word than the one asked for counts less the longer it is.
            float likeness = octets.length / (float) terms.length(term);
            if (word.prefix() || terms.length(term) == octets.length) {
                collect(term, likeness, scores);
            }
        }
    }

    private void collect(int term, float likeness, Scores scores) {
        boolean areAllPublished = size == index.size();
        int end = index.start(term + 1);
        for (int at = index.start(term); at < end; at++) {
            int posting = index.posting(at);
            int page = posting >>> SearchIndex.WEIGHT_BITS;
            if (areAllPublished || published.get(page)) {
                scores.add(page, likeness * (posting & SearchIndex.MOST_WEIGHT));
            }
        }
    }

    private Results results(Scores scores, Query query, int from, int most) {
        var ranked = scores.ranked(from + most);
        var excerpts = new Excerpts(query);
        var hits = IntStream.of(ranked)
                .skip(from)
                .limit(most)
                .mapToObj(index::page)
                .map(page -> new Hit(page, excerpts.of(page.body().text())))
                .toList();
        boolean complete = scores.mostWords() == query.words().size();
        int total = scores.total();
        return total == 0 ? Results.NONE : new Results(total, complete, List.copyOf(hits));
    }
}
