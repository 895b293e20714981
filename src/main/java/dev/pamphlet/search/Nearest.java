package dev.pamphlet.search;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out of many the pages whose path or title is most like a path at which there is nothing. */
public final class Nearest {
    /** How many characters of a segment count. */
    private static final int LONGEST = 48;
    /** How many pages are looked at closely. */
    private static final int CANDIDATES = 12;

    private static final double NEAR = 0.6;
    /** How much less like it than the nearest a page may be. */
    private static final double CLOSE_BEHIND = 0.25;

    private static final double PART_OF_NAME = 0.65;

    /**
     * A page that may be meant.
     *
     * @param title its title, as text
     * @param path where it is
     */
    public record Named(String title, Permalink path) {}

    private record Candidate(Named page, String name, double likeness) {}

    private final List<Named> pages;
    // Two names for each page: the last segment of its path, and its title.
    private final List<String> names;
    private final PairIndex pairs;

    /** Looks among pages; of those equally near, the first is shown first. */
    public Nearest(List<Named> pages) {
        this.pages = List.copyOf(pages);
        this.names = pages.stream()
                .flatMap(page -> Stream.of(lastSegment(page.path().path()), page.title()))
                .map(Nearest::words)
                .toList();
        this.pairs = new PairIndex(names);
    }

    /**
     * The pages that a reader may have meant, the likeliest first.
     *
     * @param path decoded
     * @param most how many at most
     */
    public List<Named> to(String path, int most) {
        var bySegment = near(words(lastSegment(path)), most);
        return bySegment.isEmpty() ? near(words(path), most) : bySegment;
    }

    private List<Named> near(String wanted, int most) {
        var candidates = IntStream.of(pairs.likest(wanted, CANDIDATES))
                .mapToObj(name -> candidate(name, wanted))
                .filter(candidate -> candidate.likeness() >= NEAR)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .toList();
        return candidates.stream()
                .filter(candidate -> candidate.likeness() >= candidates.get(0).likeness() - CLOSE_BEHIND)
                .map(Candidate::page)
                .distinct()
                .limit(most)
                .toList();
    }

    private Candidate candidate(int name, String wanted) {
        return new Candidate(pages.get(name / 2), names.get(name), likeness(names.get(name), wanted));
    }

    private static double likeness(String name, String wanted) {
        if (name.length() > 2 * LONGEST) {
            return 0;
        }
        double edits = Spelling.distance(name, wanted);
        double bySpelling = 1 - edits / Math.max(name.length(), wanted.length());
        boolean isPart = wanted.length() > 2 && (' ' + name).contains(' ' + wanted);
        return Math.max(bySpelling, isPart ? PART_OF_NAME : 0);
    }

    private static String lastSegment(String path) {
        var segment = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
        return segment.replaceFirst("(?:\\.(?:html?|php|md|xml))?/?$", "");
    }

    /** A name as its words, folded and with a space between them. */
    private static String words(String name) {
        var words = new StringBuilder();
        var tokens = new Tokenizer(name.length() <= LONGEST ? name : name.substring(0, LONGEST));
        for (int end = 0; tokens.next(); end = tokens.end()) {
            if (tokens.start() >= end) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.token());
            }
        }
        return words.toString();
    }
}
