package dev.pamphlet.wire;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Counts the streams of all HTTP/2 connections, so that there are never more than memory holds: on HTTP/1 a connection has
 * one reply at a time that nobody takes, here it may have many.
 */
final class OpenStreams {
    /** There is one server in a process. */
    static final OpenStreams OF_PROCESS = new OpenStreams(OpenStreams::mostInMemory);

    /** Octets of a request, its reply and what the server remembers of both, and then some. */
    private static final long MEMORY_OF_ONE = 1 << 16;

    private final AtomicLong open = new AtomicLong();
    private final LongSupplier most;

    /**
     * None yet.
     *
     * @param most how many there may be
     */
    OpenStreams(LongSupplier most) {
        this.most = most;
    }

    // Not before it runs: an executable is built elsewhere.
    private static long mostInMemory() {
        return Runtime.getRuntime().maxMemory() / MEMORY_OF_ONE;
    }

    /** Adds a stream; false, and it is not added, when there are as many already. */
    boolean add() {
        if (open.incrementAndGet() <= most.getAsLong()) {
            return true;
        }
        open.decrementAndGet();
        return false;
    }

    void remove() {
        open.decrementAndGet();
    }
}
