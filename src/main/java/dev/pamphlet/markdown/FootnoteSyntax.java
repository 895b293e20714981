package dev.pamphlet.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code [^label]} in the text and {@code [^label]: what it notes} at the beginning of a line. */
final class FootnoteSyntax extends AbstractBlockParser {
    /** What a label stands for. */
    static final class Definition extends Block {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A label in the text. */
    static final class Mark extends Node {
        private final String label;

        Mark(BasedSequence chars, String label) {
            super(chars);
            this.label = label;
        }

        Optional<Definition> definition() {
            return Optional.ofNullable(DEFINITIONS.get(getDocument()).get(label));
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    private static final DataKey<Boolean> ON = new DataKey<>("FOOTNOTES_ON", false);
    private static final DataKey<Map<String, Definition>> DEFINITIONS =
            new DataKey<>("FOOTNOTE_DEFINITIONS", Map.of(), options -> new HashMap<>());
    private static final Pattern LABEL = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,200})]");
    private static final int INDENT = 4;

    private final Definition definition = new Definition();

    static void addTo(Parser.Builder parser) {
        parser.set(ON, true);
    }

    /** The mark that a pair of brackets makes. */
    static Optional<Mark> mark(Document document, BasedSequence brackets) {
        if (!ON.get(document) || !brackets.startsWith("[^")) {
            return Optional.empty();
        }
        var label = LABEL.matcher(brackets);
        return label.matches()
                ? Optional.of(new Mark(brackets, LinkDefinitions.normalized(label.group(1))))
                : Optional.empty();
    }

    static @Nullable BlockStart begin(ParserState state) {
        var line = state.getLine();
        if (state.getIndent() >= INDENT || line.safeCharAt(state.getNextNonSpaceIndex()) != '[') {
            return BlockStart.none();
        }
        var label = LABEL.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
        if (!label.lookingAt() || line.safeCharAt(label.end()) != ':') {
            return BlockStart.none();
        }
        var parser = new FootnoteSyntax();
        DEFINITIONS
                .get(state.getProperties())
                .putIfAbsent(LinkDefinitions.normalized(label.group(1)), parser.definition);
        return BlockStart.of(parser).atIndex(label.end() + 1);
    }

    @Override
    public Block getBlock() {
        return definition;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        definition.setCharsFromContent();
    }
}
