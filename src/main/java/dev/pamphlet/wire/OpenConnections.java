package dev.pamphlet.wire;

import io.netty.channel.Channel;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All connections of the process, so that they can be counted and ended. */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be written to or closed is closed.
public final class OpenConnections {
    /** There is one server in a process. */
    public static final OpenConnections OF_PROCESS = new OpenConnections();

    /** What each connection is told when it is to end. */
    static final Object STOP = new Object();

    private static final Duration BEING_ACCEPTED = Duration.ofMillis(100);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Set<Channel> connections = ConcurrentHashMap.newKeySet();
    private final Queue<Channel> listeners = new ConcurrentLinkedQueue<>();

    private OpenConnections() {}

    void addListener(Channel listener) {
        listeners.add(listener);
        listener.closeFuture().addListener(closed -> listeners.remove(listener));
    }

    /**
     * Adds a connection.
     *
     * @param most how many there may be
     * @return false, and it is not added, when there are as many already
     */
    boolean add(Channel connection, int most) {
        if (connections.size() >= most) {
            return false;
        }
        connections.add(connection);
        connection.closeFuture().addListener(closed -> connections.remove(connection));
        return true;
    }

    /**
     * Takes no more connections, has every request answered that has come in, and returns when nothing is left to be
     * said on any connection.
     *
     * @param longest how long this may take
     * @throws InterruptedException when the thread is not to wait
     */
    public void stop(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        // Whoever has been let in by the system, but not yet by the server, would be thrown out.
        Thread.sleep(BEING_ACCEPTED.toMillis());
        for (var listener : listeners) {
            // Until then some may be counted that no thread has taken on yet.
            listener.close().await(longest.toMillis());
        }
        connections.forEach(connection -> connection.eventLoop().execute(() -> tell(connection)));
        while (!connections.stream().allMatch(LastWords::areHeard) && System.nanoTime() - end < 0) {
            Thread.sleep(LOOK.toMillis());
        }
    }

    /** Tells a connection to end, in its own thread. */
    static void tell(Channel connection) {
        if (connection.pipeline().get(FirstOctets.class) != null
                || connection.pipeline().get(Http1Connection.class) != null) {
            connection.pipeline().fireUserEventTriggered(STOP);
        } else {
            // HTTP/2: says so to the other side, and closes when all streams are (RFC 9113 §6.8).
            connection.close();
        }
    }
}
