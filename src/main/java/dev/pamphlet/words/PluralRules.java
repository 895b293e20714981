package dev.pamphlet.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which form of a phrase goes with a number: the plural rules of CLDR as Unicode TR35, part 3, §5.1 writes them, for
 * whole numbers. What CLDR has for a language can be copied as it is.
 */
final class PluralRules {
    /** The form for all numbers that no rule is about. */
    static final String OTHER = "other";

    /** The forms that a rule can be about. */
    static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");

    // What follows "@" are examples.
    private static final Pattern SAMPLES = Pattern.compile("@.*", Pattern.DOTALL);
    private static final Pattern OR = Pattern.compile("\\s+or\\s+");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern RELATION = Pattern.compile(
            "(?<operand>[nifvtwce])(?:\\s*%\\s*(?<modulus>\\d{1,9}))?\\s*(?<equals>!?=)\\s*(?<ranges>[\\d.,\\s]+)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9}))?");

    private record Range(long from, long to) {}

    private record Relation(boolean isOfNumber, long modulus, boolean wanted, List<Range> ranges) {
        boolean holds(long number) {
            // A whole number has no visible fraction, and is written without an exponent: v, w, f, t, c and e are 0.
            long value = isOfNumber ? number : 0;
            long rest = modulus == 0 ? value : value % modulus;
            return wanted == ranges.stream().anyMatch(range -> range.from() <= rest && rest <= range.to());
        }
    }

    // A rule holds when all relations of one of its lists hold.
    private final Map<String, List<List<Relation>>> byCategory = new LinkedHashMap<>();

    /**
     * Reads rules.
     *
     * @param rules the conditions by category; a category without one takes no number
     * @throws IllegalArgumentException when a condition cannot be read
     */
    PluralRules(Map<String, String> rules) {
        CATEGORIES.stream()
                .filter(rules::containsKey)
                .forEach(category -> byCategory.put(category, condition(rules.getOrDefault(category, ""))));
    }

    /** The category of a number from 0 on. */
    String category(long number) {
        return byCategory.entrySet().stream()
                .filter(rule -> rule.getValue().stream()
                        .anyMatch(all -> all.stream().allMatch(relation -> relation.holds(number))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    /** The categories that its numbers can have, the one for all others last. */
    List<String> categories() {
        return Stream.concat(byCategory.keySet().stream(), Stream.of(OTHER)).toList();
    }

    private static List<List<Relation>> condition(String text) {
        var condition = SAMPLES.matcher(text).replaceFirst("").strip();
        return OR.splitAsStream(condition)
                .map(all -> AND.splitAsStream(all).map(PluralRules::relation).toList())
                .toList();
    }

    private static Relation relation(String text) {
        var relation = RELATION.matcher(text);
        if (!relation.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no plural rule");
        }
        var modulus = relation.group("modulus");
        return new Relation(
                "ni".contains(relation.group("operand")),
                modulus == null ? 0 : Long.parseLong(modulus),
                relation.group("equals").equals("="),
                COMMA.splitAsStream(relation.group("ranges").strip())
                        .map(PluralRules::range)
                        .toList());
    }

    private static Range range(String text) {
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no number or range");
        }
        long from = Long.parseLong(range.group(1));
        return new Range(from, range.group(2) == null ? from : Long.parseLong(range.group(2)));
    }
}
