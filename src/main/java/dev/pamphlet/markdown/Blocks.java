package dev.pamphlet.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the features which block begins on a line, before flexmark asks its own parsers; keeps nesting in bounds. */
final class Blocks implements CustomBlockParserFactory {
    private final List<Feature> features;

    Blocks(List<Feature> features) {
        this.features = features;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser open) {
                return begin(state, open);
            }
        };
    }

    private @Nullable BlockStart begin(ParserState state, MatchedBlockParser open) {
        Limits.depthOfBlocks(state.getActiveBlockParsers().size());
        for (var feature : features) {
            var start = feature.begin(state, open);
            if (start != null) {
                return start;
            }
        }
        return null;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
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
