package dev.pamphlet.wire;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Places for what takes memory for a while: there are no more of them than memory holds. */
public final class Places {
    /** Four times what a request, its reply and all that the server remembers of both take: collecting copies; in octets. */
    private static final long REQUEST = 1 << 17;

    /** On HTTP/1 a connection has one reply at a time that nobody takes; here it may have many. */
    static final Places OF_STREAMS = new Places(() -> inMemory() / 2);

    private final AtomicLong taken = new AtomicLong();
    private final LongSupplier number;

    /**
     * None taken yet.
     *
     * @param number how many there are
     */
    Places(LongSupplier number) {
        this.number = number;
    }

    /** Places for as many requests as memory holds. */
    public static Places ofRequests() {
        return new Places(Places::inMemory);
    }

    // Not before it runs: an executable is built elsewhere.
    private static long inMemory() {
        return Runtime.getRuntime().maxMemory() / REQUEST;
    }

    /** How many connections memory holds, most of which ask for nothing. */
    static long ofConnections() {
        return 2 * inMemory();
    }

    /** Takes a place; false when there is none. */
    public boolean take() {
        if (taken.incrementAndGet() <= number.getAsLong()) {
            return true;
        }
        taken.decrementAndGet();
        return false;
    }

    /** Gives back a place that was taken. */
    public void giveBack() {
        taken.decrementAndGet();
    }
}
