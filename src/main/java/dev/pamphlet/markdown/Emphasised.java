package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code *emphasis*} and {@code **strong emphasis**}: CommonMark 0.31.2 §6.2. */
final class Emphasised implements Feature {
    private record Kind(char character) implements DelimiterKind {
        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            if (!fit((DelimiterStack.Run) opener, (DelimiterStack.Run) closer)) {
                return 0;
            }
            return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
        }

        // Rule 9: "If one of the delimiters can both open and close emphasis, then the sum of the lengths of the
        // delimiter runs containing the opening and closing delimiters must not be a multiple of 3 unless both lengths
        // are multiples of 3."
        private static boolean fit(DelimiterStack.Run opener, DelimiterStack.Run closer) {
            boolean oneIsBoth = opener.canClose() || closer.canOpen();
            return !oneIsBoth || (opener.written() + closer.written()) % 3 != 0 || opener.written() % 3 == 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            var before = opener.getTailChars(used);
            var after = closer.getLeadChars(used);
            opener.moveNodesBetweenDelimitersTo(
                    used == 1
                            ? new Emphasis(before, BasedSequence.NULL, after)
                            : new StrongEmphasis(before, BasedSequence.NULL, after),
                    closer);
        }
    }

    @Override
    public void syntax(Parser.Builder parser) {
        parser.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        parser.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        parser.customDelimiterProcessor(new Kind('*'));
        parser.customDelimiterProcessor(new Kind('_'));
    }

    @Override
    public void writers(Writers writers) {
        writers.on(Emphasis.class, (node, out) -> out.wrap("em", node));
        writers.on(StrongEmphasis.class, (node, out) -> out.wrap("strong", node));
    }
}
