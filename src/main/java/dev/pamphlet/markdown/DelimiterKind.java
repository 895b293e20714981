package dev.pamphlet.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** A character that delimits text on both sides; {@link Flanks} decides what can open and close. */
interface DelimiterKind extends DelimiterProcessor {
    char character();

    @Override
    default char getOpeningCharacter() {
        return character();
    }

    @Override
    default char getClosingCharacter() {
        return character();
    }

    @Override
    default int getMinLength() {
        return 1;
    }

    @Override
    default @Nullable Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
        return null;
    }

    @Override
    default boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking;
    }

    @Override
    default boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking;
    }

    @Override
    default boolean skipNonOpenerCloser() {
        return false;
    }
}
