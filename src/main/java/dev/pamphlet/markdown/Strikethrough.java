package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code ~~struck out~~}, with one tilde or two: GitHub Flavored Markdown §6.5. */
final class Strikethrough implements Feature {
    /** Text that no longer holds. */
    private static final class Struck extends DelimitedNodeImpl {
        Struck(BasedSequence before, BasedSequence after) {
            super(before, BasedSequence.NULL, after);
        }
    }

    private record Kind(char character) implements DelimiterKind {
        // "Three or more tildes do not create a strikethrough"
        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return opener.length() == closer.length() && opener.length() <= 2 ? opener.length() : 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            opener.moveNodesBetweenDelimitersTo(
                    new Struck(opener.getTailChars(used), closer.getLeadChars(used)), closer);
        }
    }

    @Override
    public void syntax(Parser.Builder parser) {
        parser.customDelimiterProcessor(new Kind('~'));
    }

    @Override
    public void writers(Writers writers) {
        writers.on(Struck.class, (node, out) -> out.wrap("del", node));
    }
}
