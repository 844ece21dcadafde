package vn.lienthong.hub.fire.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sockets of one partner, one for each hub. Closed, nobody is there: connections are refused and all that were end. */
final class Doors {

    /** What is done with a connection until it ends. */
    interface Host {
        void serve(Connection connection, int node) throws IOException;
    }

    private final Map<Integer, Integer> nodesByPort;
    private final Host host;
    private final String name;
    private final List<ServerSocket> sockets = new ArrayList<>();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    Doors(String name, Map<Integer, Integer> nodesByPort, Host host) {
        this.name = name;
        this.nodesByPort = nodesByPort;
        this.host = host;
    }

    synchronized void open() {
        nodesByPort.forEach((port, node) -> {
            try {
                ServerSocket socket = new ServerSocket();
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
                sockets.add(socket);
                thread(() -> accept(socket, node)).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    synchronized void close() {
        try {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            sockets.clear();
            for (Connection connection : connections) {
                connection.cut();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket, int node) {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                thread(() -> serve(accepted, node)).start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket accepted, int node) {
        try (Connection connection = new Connection(accepted)) {
            connections.add(connection);
            try {
                host.serve(connection, node);
            } finally {
                connections.remove(connection);
            }
        } catch (IOException hungUp) {
            // The hub was killed, stopped waiting or was cut off: what it had said whole is in the ledger.
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fire-partner-" + name);
        thread.setDaemon(true);
        return thread;
    }
}
