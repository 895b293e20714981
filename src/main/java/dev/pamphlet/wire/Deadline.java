package dev.pamphlet.wire;

import io.netty.channel.Channel;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A point in time that is put off often, which costs a look at the clock, and seldom reached. */
final class Deadline {
    private final Channel channel;
    private final Runnable whenReached;
    private Optional<Future<?>> look = Optional.empty();
    private long lookAt;
    private long at;

    /**
     * None yet.
     *
     * @param channel in whose thread all of this happens
     * @param whenReached what to do then; after that there is no deadline until the next is set
     */
    Deadline(Channel channel, Runnable whenReached) {
        this.channel = channel;
        this.whenReached = whenReached;
    }

    /** Sets it, in the place of the one there is. */
    void in(Duration duration) {
        at = System.nanoTime() + duration.toNanos();
        if (look.isEmpty() || at - lookAt < 0) {
            cancel();
            lookAt(at);
        }
    }

    void cancel() {
        look.ifPresent(future -> future.cancel(false));
        look = Optional.empty();
    }

    private void lookAt(long time) {
        lookAt = time;
        look = Optional.of(channel.eventLoop().schedule(this::look, time - System.nanoTime(), TimeUnit.NANOSECONDS));
    }

    private void look() {
        look = Optional.empty();
        if (at - System.nanoTime() > 0) {
            lookAt(at);
        } else {
            whenReached.run();
        }
    }
}
