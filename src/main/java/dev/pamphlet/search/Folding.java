package dev.pamphlet.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes the same of all that readers take for the same word: {@code Straße}, {@code STRASSE} and {@code strasse}. */
final class Folding {
    /** How many characters of a word count; what is longer is no word that anybody types. */
    static final int LONGEST = 40;

    // Letters that readers type without what makes them special, and that have no decomposition in Unicode.
    private static final Map<Character, String> LETTERS = Map.of(
            'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i", 'ς', "σ");

    private Folding() {}

    static String fold(String word) {
        var folded = isAscii(word) ? word.toLowerCase(Locale.ROOT) : foldLetters(word);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldLetters(String word) {
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (!isAccent(c) && Character.getType(c) != Character.FORMAT) {
                var letters = LETTERS.get(c);
                folded.append(letters == null ? String.valueOf(c) : letters);
            }
        }
        return folded.toString();
    }

    // The marks that readers leave out in a hurry: Latin, Greek and Cyrillic accents, Hebrew and Arabic vowel points.
    // Those of Indic scripts and of kana are no less than letters.
    private static boolean isAccent(char c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x591 && c <= 0x5C7)
                || (c >= 0x64B && c <= 0x65F)
                || c == 0x670
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF);
    }
}
