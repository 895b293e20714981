package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs delimiter runs: "process emphasis" in the appendix of CommonMark 0.31.2. */
final class DelimiterStack {
    /** A delimiter run that remembers its kind and how long it was. */
    static final class Run extends Delimiter {
        private final DelimiterProcessor kind;
        private final int written;

        Run(
                BasedSequence input,
                Text node,
                DelimiterProcessor kind,
                Flanks flanks,
                @Nullable Delimiter previous,
                int start) {
            super(input, node, kind.getOpeningCharacter(), flanks.canOpen(), flanks.canClose(), previous, start);
            this.kind = kind;
            written = node.getChars().length();
            setNumDelims(written);
        }

        /** How many characters the run had before any were used. */
        int written() {
            return written;
        }
    }

    private final Inlines inlines;
    private final @Nullable Delimiter bottom;
    private final Map<Integer, Integer> floors = new HashMap<>();

    DelimiterStack(Inlines inlines, @Nullable Delimiter bottom) {
        this.inlines = inlines;
        this.bottom = bottom;
    }

    /** Turns the runs above the bottom into nodes, and forgets those that stay text. */
    void pair() {
        var run = lowest();
        while (run != null) {
            run = run.canClose() ? close((Run) run) : run.getNext();
        }
        inlines.forgetDelimiters(bottom);
    }

    private @Nullable Delimiter lowest() {
        var run = inlines.getLastDelimiter();
        while (run != null && run.getPrevious() != bottom) {
            run = run.getPrevious();
        }
        return run;
    }

    private @Nullable Delimiter close(Run closer) {
        var opener = opener(closer);
        if (opener != null) {
            return wrap(opener, closer);
        }
        var next = closer.getNext();
        if (!closer.canOpen()) {
            inlines.removeDelimiter(closer);
        }
        return next;
    }

    // "If none is found … set openers_bottom to the element before current_position. (We know that there are no openers
    // for this kind of closer up to and including this point, so this puts a lower bound on future searches.)"
    private @Nullable Delimiter opener(Run closer) {
        int kind = closer.getDelimiterChar() * 6 + closer.written() % 3 * 2 + (closer.canOpen() ? 1 : 0);
        int floor = floors.getOrDefault(kind, 0);
        for (var run = closer.getPrevious(); run != null && run != bottom; run = run.getPrevious()) {
            if (run.getIndex() < floor) {
                break;
            }
            boolean same = run.getDelimiterChar() == closer.getDelimiterChar();
            if (same && run.canOpen() && closer.kind.getDelimiterUse(run, closer) > 0) {
                return run;
            }
        }
        floors.put(kind, closer.getIndex());
        return null;
    }

    private @Nullable Delimiter wrap(Delimiter opener, Run closer) {
        opener.setNext(closer);
        closer.setPrevious(opener);
        int used = closer.kind.getDelimiterUse(opener, closer);
        closer.kind.process(opener, closer, used);

        opener.setNumDelims(opener.getNumDelims() - used);
        opener.getNode().setChars(opener.getNode().getChars().subSequence(0, opener.getNumDelims()));
        closer.setNumDelims(closer.getNumDelims() - used);
        closer.setIndex(closer.getIndex() + used);
        closer.getNode().setChars(closer.getNode().getChars().subSequence(used));
        dropUsed(opener);
        return dropUsed(closer) ? closer.getNext() : closer;
    }

    private boolean dropUsed(Delimiter run) {
        boolean used = run.getNumDelims() == 0;
        if (used) {
            run.getNode().unlink();
            inlines.removeDelimiter(run);
        }
        return used;
    }
}
