package dev.pamphlet.web;

import dev.pamphlet.source.Material;
import dev.pamphlet.source.SiteSource;
import java.time.Duration;

/**
 * Waits until nothing changes any more: what changes may be half written.
 *
 * @param source what is being written
 * @param step for how long nothing must have changed
 */
record Settling(SiteSource source, Duration step) {
    /** Something may change all the time; then it is taken as it is after so many steps. */
    private static final int MOST_STEPS = 25;

    /** What there is when two looks in a row have seen the same. */
    Material after(Material changed) {
        var before = changed;
        for (int i = 0; i < MOST_STEPS && !Thread.currentThread().isInterrupted(); i++) {
            pause();
            var now = source.read();
            if (now.equals(before)) {
                break;
            }
            before = now;
        }
        return before;
    }

    private void pause() {
        try {
            Thread.sleep(step.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
