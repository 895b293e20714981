package dev.pamphlet.wire;

import dev.pamphlet.wire.RequestReader.Stage;
import io.netty.channel.Channel;
import java.time.Duration;

/** Watches over how long a connection takes. */
final class Watch {
    /** How long what may be on its way is waited for when the server stops. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(500);

    private final Channel channel;
    private final Patience patience;
    private final Runnable whenTooLong;
    private final WriteProgress progress;
    private final Deadline deadline;
    private Stage stage = Stage.BETWEEN;
    private boolean ending;

    /**
     * Not watching yet.
     *
     * @param channel in whose thread all of this happens
     * @param whenTooLong what to do when a request takes too long; a reply that is not taken ends the connection
     */
    Watch(Channel channel, Patience patience, Runnable whenTooLong) {
        this.channel = channel;
        this.patience = patience;
        this.whenTooLong = whenTooLong;
        this.progress = new WriteProgress(channel);
        this.deadline = new Deadline(channel, this::look);
    }

    /** Begins to wait, for a request or for somebody to take a reply. */
    void begin(Stage now) {
        stage = now;
        deadline.in(patience.idle());
    }

    /** A request has come as far as this. */
    void follow(Stage now) {
        if (stage != now) {
            stage = now;
            deadline.in(patience.at(now));
        }
    }

    /** Waits for no more than what was sent before the other side could know that it should not. */
    void endSoon() {
        ending = true;
        deadline.in(ON_ITS_WAY);
    }

    void cancel() {
        deadline.cancel();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
    private void look() {
        if (!progress.isPending()) {
            whenTooLong.run();
        } else if (ending) {
            deadline.in(ON_ITS_WAY);
        } else if (progress.isMade()) {
            // Of what is still to be written, something has been in the meantime, or else it never will be.
            deadline.in(patience.idle());
        } else {
            channel.pipeline().context(Http1Connection.class).close();
        }
    }
}
