package dev.pamphlet.publish;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.trace.ResolveEvent;
import io.quarkus.qute.trace.TraceListener;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where a template fails when the failure does not say it: fills it in once more and notes each step. */
final class TemplateSteps implements TraceListener {
    private @Nullable TemplateNode last;

    private TemplateSteps() {}

    /**
     * The step at which a template fails.
     *
     * @param engine one that can be traced, and nobody else uses meanwhile
     */
    static Optional<TemplateNode> failing(Engine engine, String name, String parameter, Object view) {
        var steps = new TemplateSteps();
        engine.addTraceListener(steps);
        try {
            var unused = engine.getTemplate(name).data(parameter, view).render();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.ofNullable(steps.last);
        }
    }

    @Override
    public void onBeforeResolve(ResolveEvent step) {
        last = step.getTemplateNode();
    }
}
