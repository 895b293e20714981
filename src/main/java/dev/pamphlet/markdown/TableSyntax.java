package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns a paragraph whose second line is a delimiter row into a table. */
final class TableSyntax {
    /** Comes after the link definitions of the whole document are known. */
    static final class Factory implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return TableSyntax::read;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final Pattern DELIMITER = Pattern.compile(":?-++:?");

    private TableSyntax() {}

    private static int read(Paragraph paragraph, ParserState state) {
        if (paragraph.getLineCount() < 2 || paragraph.getLineChars(1).indexOf('-') < 0) {
            return 0;
        }
        var delimiters = cells(paragraph.getLineChars(1));
        boolean hasPipe = paragraph.getLineChars(0).indexOf('|') >= 0
                || paragraph.getLineChars(1).indexOf('|') >= 0;
        if (!hasPipe
                || !delimiters.stream().allMatch(cell -> DELIMITER.matcher(cell).matches())) {
            return 0;
        }
        // "The header row must match the delimiter row in the number of cells."
        if (cells(paragraph.getLineChars(0)).size() == delimiters.size()) {
            replace(paragraph, delimiters.stream().map(Table.Alignment::of).toList(), state);
        }
        return 0;
    }

    private static void replace(Paragraph paragraph, List<Table.Alignment> columns, ParserState state) {
        Limits.cellsInTable((long) columns.size() * paragraph.getLineCount());
        var table = new Table(paragraph.getChars());
        for (int line = 0; line < paragraph.getLineCount(); line++) {
            if (line != 1) {
                table.appendChild(row(cells(paragraph.getLineChars(line)), columns, state));
            }
        }
        paragraph.insertBefore(table);
        paragraph.unlink();
        state.blockAdded(table);
        state.blockRemoved(paragraph);
    }

    // "The remainder of the table's rows may vary in the number of cells. If there are a number of cells fewer than the
    // number of cells in the header row, empty cells are inserted. If there are greater, the excess is ignored"
    private static Table.Row row(List<BasedSequence> cells, List<Table.Alignment> columns, ParserState state) {
        var row = new Table.Row();
        for (int column = 0; column < columns.size(); column++) {
            var chars = column < cells.size() ? cells.get(column) : BasedSequence.NULL;
            var cell = new Table.Cell(chars, columns.get(column));
            state.getInlineParser().parse(chars, cell);
            row.appendChild(cell);
        }
        return row;
    }

    private static List<BasedSequence> cells(BasedSequence line) {
        var row = line.trim();
        var cells = new ArrayList<BasedSequence>();
        int start = row.startsWith("|") ? 1 : 0;
        for (int i = start; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && LinkSyntax.isAsciiPunctuation(row.charAt(i + 1))) {
                i++;
            } else if (c == '|') {
                cells.add(withoutEscapedPipes(row.subSequence(start, i)));
                start = i + 1;
            }
        }
        if (start < row.length()) {
            cells.add(withoutEscapedPipes(row.subSequence(start)));
        }
        return cells;
    }

    // "It is possible to include a pipe in a cell's content by escaping it, including inside other inline spans"
    private static BasedSequence withoutEscapedPipes(BasedSequence cell) {
        var trimmed = cell.trim();
        if (trimmed.indexOf("\\|") < 0) {
            return trimmed;
        }
        var parts = new ArrayList<BasedSequence>();
        int start = 0;
        for (int pipe = trimmed.indexOf("\\|"); pipe >= 0; pipe = trimmed.indexOf("\\|", pipe + 2)) {
            parts.add(trimmed.subSequence(start, pipe));
            start = pipe + 1;
        }
        parts.add(trimmed.subSequence(start));
        return SegmentedSequence.create(trimmed, parts);
    }
}
