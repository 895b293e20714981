package dev.pamphlet.publish;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The same for many, on all processors. The threads are its own and end with it: this also runs inside the image build,
 * whose heap no thread may be in and whose shared pool has work to do for those that wait here.
 */
final class InParallel {
    private InParallel() {}

    /** Does something with each value, in any order, and returns when all is done; the first failure is thrown. */
    static <T> void forEach(Collection<T> values, Consumer<T> action) {
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var pending = values.stream()
                    .<Future<?>>map(value -> threads.submit(() -> action.accept(value)))
                    .toList();
            for (var future : pending) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while printing", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
