package dev.pamphlet.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;

/** A set of features, put together once and used by every thread. */
final class Dialect {
    private final Parser parser;
    private final Writers writers = new Writers();

    Dialect(List<Feature> features) {
        var builder = Parser.builder();
        builder.customInlineParserFactory(Inlines::new);
        builder.customBlockParserFactory(new Blocks(features));
        features.forEach(feature -> feature.syntax(builder));
        parser = builder.build();
        features.forEach(feature -> feature.writers(writers));
    }

    Document read(String text) {
        return parser.parse(text);
    }

    Writers writers() {
        return writers;
    }
}
