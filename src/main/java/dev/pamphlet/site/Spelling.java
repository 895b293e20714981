package dev.pamphlet.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author most likely meant. */
public final class Spelling {
    // The distance takes time and memory by the product of both lengths; nobody mistypes a longer word.
    private static final int LONGEST = 200;

    private Spelling() {}

    /**
     * A hint such as {@code , did you mean 'date'?}, or nothing when no candidate is near. Of paths, only what follows
     * the folders they share is compared; failing that, the one candidate with the same name in another folder is meant.
     */
    public static String hint(String written, Collection<String> candidates) {
        return nearest(written, candidates)
                .or(() -> elsewhere(written, candidates))
                .map(candidate -> ", did you mean '" + candidate + "'?")
                .orElse("");
    }

    private static Optional<String> nearest(String written, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> isNear(written, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String written, String candidate) {
        int own = own(written, candidate);
        int farthest = Math.min(own - 1, Math.max(1, own / 3));
        return Math.max(written.length(), candidate.length()) <= LONGEST
                && Math.abs(candidate.length() - written.length()) <= farthest
                && distance(written, candidate) <= farthest;
    }

    /** How long a word is without the folders and the extension that it shares with a candidate. */
    private static int own(String written, String candidate) {
        int from = written.lastIndexOf('/', written.length() - 2) + 1;
        while (from > 0 && !candidate.startsWith(written.substring(0, from))) {
            from = written.lastIndexOf('/', from - 2) + 1;
        }
        int dot = written.lastIndexOf('.');
        boolean sharesExtension = dot > from && candidate.endsWith(written.substring(dot));
        int end = written.endsWith("/") ? written.length() - 1 : written.length();
        return (sharesExtension ? dot : end) - from;
    }

    private static Optional<String> elsewhere(String written, Collection<String> candidates) {
        var name = written.substring(written.lastIndexOf('/', written.length() - 2) + 1);
        var sameName = candidates.stream()
                .filter(candidate -> !name.isEmpty() && candidate.endsWith("/" + name))
                .limit(2)
                .toList();
        return sameName.size() == 1 ? Optional.of(sameName.get(0)) : Optional.empty();
    }

    /** Edits between two words: letters added, left out or changed, and neighbours swapped; case does not matter. */
    public static int distance(String written, String candidate) {
        var a = written.toLowerCase(Locale.ROOT);
        var b = candidate.toLowerCase(Locale.ROOT);
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : edits(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int edits(int[][] rows, String a, String b, int i, int j) {
        var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var least = Math.min(rows[i - 1][j - 1] + change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
