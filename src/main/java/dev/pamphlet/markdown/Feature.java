package dev.pamphlet.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** One thing that Markdown can say: how it is read, and how it is written as HTML. */
interface Feature {
    /** Sets what the parser must know; nothing when the syntax is another feature's. */
    default void syntax(Parser.Builder parser) {}

    /** The block of this feature that begins where the parser is, or null; features are asked in their order. */
    default @Nullable BlockStart begin(ParserState state, MatchedBlockParser open) {
        return null;
    }

    /** Adds how nodes are written; a later feature replaces an earlier one's writer. */
    default void writers(Writers writers) {}
}
