package dev.pamphlet.search;

import dev.pamphlet.site.Heading;
import dev.pamphlet.site.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads pages one by one, and puts the words of all in order at the end. */
final class IndexBuilder {
    private static final int FIELDS = Field.values().length;
    private static final int MOST_COUNTED = 0xFF;
    /** A word's weight is kept in steps of a tenth. */
    private static final float STEPS = 10;

    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    // The words of each page, each with its frequency by field, eight bits for each.
    private final IntList found = new IntList();
    private final IntList frequencies = new IntList();
    private final IntList ends = new IntList();
    private final IntList lengths = new IntList();

    // The page being read: the frequencies of all words of the site, most of them 0.
    private int[] counts = new int[1 << 10];

    void add(Page page) {
        pages.add(page);
        int first = found.size();
        var frontMatter = page.frontMatter();
        lengths.add(read(Field.TITLE, page.title()));
        lengths.add(frontMatter.tags().stream()
                .mapToInt(tag -> read(Field.TAGS, tag.name()))
                .sum());
        lengths.add(page.body().headings().stream()
                .map(Heading::text)
                .mapToInt(text -> read(Field.HEADINGS, text))
                .sum());
        lengths.add(read(Field.TEXT, frontMatter.description())
                + read(Field.TEXT, page.body().text()));
        for (int i = first; i < found.size(); i++) {
            frequencies.add(counts[found.get(i)]);
            counts[found.get(i)] = 0;
        }
        ends.add(found.size());
    }

    private int read(Field field, String text) {
        var tokens = new Tokenizer(text);
        int length = 0;
        while (tokens.next()) {
            count(tokens.token(), field.number() * 8);
            length++;
        }
        return length;
    }

    private void count(String word, int shift) {
        int number = number(word);
        int count = counts[number];
        if (count == 0) {
            found.add(number);
        }
        if ((count >>> shift & MOST_COUNTED) < MOST_COUNTED) {
            counts[number] = count + (1 << shift);
        }
    }

    private int number(String word) {
        var known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = words.size();
        numbers.put(word, number);
        words.add(word);
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, 2 * number);
        }
        return number;
    }

    SearchIndex build() {
        var octets = words.stream().map(TermTable::octets).toList();
        var order = new ArrayList<Integer>(numbers.values());
        order.sort((a, b) -> Arrays.compareUnsigned(octets.get(a), octets.get(b)));
        var starts = starts(order);
        return new SearchIndex(
                pages, TermTable.of(order.stream().map(octets::get).toList()), starts, postings(order, starts));
    }

    private int[] starts(List<Integer> order) {
        var pagesOfWord = new int[words.size()];
        for (int i = 0; i < found.size(); i++) {
            pagesOfWord[found.get(i)]++;
        }
        var starts = new int[words.size() + 1];
        for (int i = 0; i < order.size(); i++) {
            starts[i + 1] = starts[i] + pagesOfWord[order.get(i)];
        }
        return starts;
    }

    private int[] postings(List<Integer> order, int[] starts) {
        var next = new int[words.size()];
        for (int i = 0; i < order.size(); i++) {
            next[order.get(i)] = starts[i];
        }
        var postings = new int[found.size()];
        var averages = averages();
        int at = 0;
        for (int page = 0; page < pages.size(); page++) {
            for (; at < ends.get(page); at++) {
                int weight = weight(frequencies.get(at), page, averages);
                postings[next[found.get(at)]++] = page << SearchIndex.WEIGHT_BITS | weight;
            }
        }
        return postings;
    }

    private int weight(int frequency, int page, float[] averages) {
        float weight = 0;
        for (var field : Field.values()) {
            int of = field.number();
            float length = lengths.get(page * FIELDS + of) / averages[of];
            weight += field.weight(frequency >>> (of * 8) & MOST_COUNTED, length);
        }
        return Math.max(1, Math.min(SearchIndex.MOST_WEIGHT, Math.round(weight * STEPS)));
    }

    /** How long each field is on average, among the pages that have something in it. */
    private float[] averages() {
        var sums = new float[FIELDS];
        var having = new int[FIELDS];
        for (int i = 0; i < lengths.size(); i++) {
            sums[i % FIELDS] += lengths.get(i);
            having[i % FIELDS] += Math.min(1, lengths.get(i));
        }
        for (int i = 0; i < FIELDS; i++) {
            sums[i] /= Math.max(1, having[i]);
        }
        return sums;
    }
}
