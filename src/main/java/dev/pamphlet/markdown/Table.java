package dev.pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A table: rows of cells, the first row its head. */
final class Table extends Block {
    /** How a column is aligned; the delimiter row says so with colons. */
    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT;

        static Alignment of(CharSequence delimiter) {
            boolean left = delimiter.charAt(0) == ':';
            boolean right = delimiter.charAt(delimiter.length() - 1) == ':';
            return left ? (right ? CENTER : LEFT) : (right ? RIGHT : NONE);
        }
    }

    /** A row of cells. */
    static final class Row extends Block {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A cell of a row. */
    static final class Cell extends Block {
        private final Alignment alignment;

        Cell(BasedSequence chars, Alignment alignment) {
            super(chars);
            this.alignment = alignment;
        }

        Alignment alignment() {
            return alignment;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    Table(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
