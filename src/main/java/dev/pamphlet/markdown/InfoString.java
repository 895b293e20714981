package dev.pamphlet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.Spelling;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands after an opening fence: the language, and attributes in braces as Hugo has them, such as
 * {@code {hl_lines=[2,"4-6"]}}. Attributes that mean something to other programs only are passed over.
 */
final class InfoString {
    private static final String MARKED_LINES = "hl_lines";
    private static final String NEAR_IT = "hl_inline";
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z][\\w-]*+)\\s*+=\\s*+(\\[[^\\]}]*+\\]?+|\"[^\"]*+\"?+|'[^']*+'?+|[^\\s,}]*+)");

    private final BasedSequence written;
    private final String text;
    private final int languageEnd;

    InfoString(BasedSequence written) {
        this.written = written;
        text = Chars.of(written);
        int end = 0;
        while (end < text.length() && text.charAt(end) != '{' && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        languageEnd = end;
    }

    /** The first word, as it is written. */
    BasedSequence language() {
        return written.subSequence(0, languageEnd);
    }

    /** The numbers of the lines to mark, from 1; what is wrong with them is a problem. */
    BitSet markedLines(String code, Rendering out) {
        var marked = new BitSet();
        int open = text.indexOf('{', languageEnd);
        var attribute = ATTRIBUTE.matcher(text).region(open < 0 ? text.length() : open, text.length());
        while (attribute.find()) {
            var place = written.subSequence(attribute.start(), attribute.end());
            var name = attribute.group(1);
            var hint = name.equals(NEAR_IT) ? "" : Spelling.hint(name, List.of(MARKED_LINES));
            if (name.equals(MARKED_LINES)) {
                var lines = MarkedLines.of(attribute.group(2), code);
                lines.problem().ifPresent(problem -> out.warn(place, problem));
                marked.or(lines.numbers());
            } else if (!hint.isEmpty()) {
                out.warn(place, "unknown attribute " + Quotation.of(name) + hint);
            }
        }
        return marked;
    }
}
