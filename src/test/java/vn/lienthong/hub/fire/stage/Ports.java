package vn.lienthong.hub.fire.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Ports that nobody listens on and that the system gives to no outgoing connection. */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private Ports() {}

    /** Different ones, each free just now. */
    public static List<Integer> free(int count) {
        RandomGenerator random = RandomGenerator.getDefault();
        return Stream.generate(() -> random.nextInt(FIRST, LAST))
                .distinct()
                .filter(Ports::isFree)
                .limit(count)
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
