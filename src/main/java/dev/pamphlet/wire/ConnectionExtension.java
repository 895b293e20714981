package dev.pamphlet.wire;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ServerChannel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Takes part in the making of each connection. Found by Netty through {@code META-INF/services}, where a system property
 * tells it to look.
 */
@RegisterForReflection
public final class ConnectionExtension extends ChannelInitializerExtension {
    private static final int FIELD_LINES = 100;

    private static volatile Shortcut shortcut = Shortcut.NONE;

    private final Patience patience;
    private final Limits limits;
    private final int connections;

    /** For Netty, when the server is about to listen. */
    public ConnectionExtension() {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        var http = config.getConfigMapping(VertxHttpConfig.class);
        var connection = config.getConfigMapping(ConnectionConfig.class);
        this.patience = new Patience(http.idleTimeout(), connection.headTimeout(), connection.contentTimeout());
        this.limits = new Limits(
                http.limits().maxInitialLineLength(),
                http.limits().maxHeaderSize().asBigInteger().intValueExact(),
                FIELD_LINES,
                http.limits().maxBodySize().orElseThrow().asLongValue());
        this.connections =
                (int) Math.min(http.limits().maxConnections().orElse(Integer.MAX_VALUE), Places.ofConnections());
    }

    /** Has connections that are made from now on take a shortcut; there is one server in a process. */
    public static void take(Shortcut shortcut) {
        ConnectionExtension.shortcut = shortcut;
    }

    @Override
    public void postInitializeServerListenerChannel(ServerChannel listener) {
        listener.pipeline().addFirst(new OneTooMany(connections));
        OpenConnections.OF_PROCESS.addListener(listener);
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new FirstOctets(connection, patience, limits, shortcut));
    }
}
