package dev.pamphlet.web;

import dev.pamphlet.publish.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes what is logged to standard output, on a thread of its own: those who answer requests never wait for whoever
 * reads the log. When that one is too slow, or memory is short, requests are left out, and their number is told.
 */
final class LogWriter implements AutoCloseable {
    private static final int MOST_WAITING = 8_192;
    private static final int MOST_AT_ONCE = 64;
    private static final long LAST_MILLIS = 1_000;

    private final BlockingQueue<LoggedRequest> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong leftOut = new AtomicLong();
    private final Thread thread = new Thread(this::run, "access-log");
    private volatile boolean closed;

    LogWriter() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Has a request logged, soon. */
    void add(LoggedRequest request) {
        if (!waiting.offer(request)) {
            leftOut.incrementAndGet();
        }
    }

    private void run() {
        while (!closed) {
            tell(next());
        }
        while (!waiting.isEmpty()) {
            tell(next());
        }
    }

    private void tell(List<LoggedRequest> requests) {
        try {
            print(requests);
        } catch (OutOfMemoryError e) {
            // Whoever has taken the memory, the log goes on.
            leftOut.addAndGet(requests.size());
        }
    }

    private List<LoggedRequest> next() {
        var requests = new ArrayList<LoggedRequest>(MOST_AT_ONCE);
        try {
            requests.add(waiting.take());
        } catch (InterruptedException e) {
            // Closed: what is waiting is the last.
        }
        waiting.drainTo(requests, MOST_AT_ONCE - 1);
        return requests;
    }

    // In one piece, so that no other output gets into a line. A stream that cannot be written to, because its disk is
    // full or its reader is gone, says so to nobody here: serving goes on.
    private void print(List<LoggedRequest> requests) {
        var lines = new StringBuilder();
        requests.forEach(request -> lines.append(request.line()).append('\n'));
        long unsaid = leftOut.getAndSet(0);
        if (unsaid > 0) {
            lines.append(leftOut(unsaid)).append('\n');
        }
        var octets = lines.toString().getBytes(StandardCharsets.UTF_8);
        System.out.write(octets, 0, octets.length);
        System.out.flush();
    }

    private static String leftOut(long number) {
        return Json.object()
                .with("severity", Json.of("WARNING"))
                .with(
                        "message",
                        Json.of(number + " requests are not in this log: it is read too slowly, or memory is short"))
                .text();
    }

    /** Writes what is waiting, unless that takes longer than a second. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(LAST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
