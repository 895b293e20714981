package dev.pamphlet.publish;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;

/** Nobody wants to read how Java prints a record or a list. */
final class NoRecord implements ResultMapper {
    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof Record || result instanceof Iterable;
    }

    @Override
    public String map(Object result, Expression expression) {
        throw TemplateException.builder()
                .origin(expression.getOrigin())
                .message("{value} is {kind} and no text: write what of it to show")
                .argument("value", "{" + expression.toOriginalString() + "}")
                .argument("kind", TemplateTypes.called(result.getClass().getName()))
                .build();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
