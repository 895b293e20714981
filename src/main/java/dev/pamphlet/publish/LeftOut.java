package dev.pamphlet.publish;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** What one page says among its own keys, others need not: there it is nothing. */
final class LeftOut implements ValueResolver {
    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Map<?, ?> map
                && context.getParams().isEmpty()
                && !map.containsKey(context.getName());
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return Results.NULL;
    }

    /** After that which knows {@code size} and the like. */
    @Override
    public int getPriority() {
        return -2;
    }
}
