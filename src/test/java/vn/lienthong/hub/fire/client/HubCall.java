package vn.lienthong.hub.fire.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One request on a connection of its own: no client library repeats anything here, and it can hang up when it wants to. */
final class HubCall {

    /** When the client hangs up. */
    enum HangUp {
        NEVER,
        /** In the middle of the body. */
        IN_THE_MIDDLE,
        /** After the last byte, without waiting for an answer. */
        BEFORE_THE_ANSWER
    }

    private static final int CONNECT_MILLIS = 1_000;
    /** Less than a hub stands still at most: then another one is asked. */
    private static final int READ_MILLIS = 5_000;

    private HubCall() {}

    static HubAnswer post(int node, String path, Map<String, String> headers, byte[] body, HangUp hangUp)
            throws CutOff {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), node), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            socket.getOutputStream().write(head(path, headers, body.length));
            int length = hangUp == HangUp.IN_THE_MIDDLE ? body.length / 2 : body.length;
            socket.getOutputStream().write(body, 0, length);
            socket.getOutputStream().flush();
            if (hangUp != HangUp.NEVER) {
                throw new CutOff("by-client", null);
            }
            return read(new BufferedInputStream(socket.getInputStream()));
        } catch (ConnectException e) {
            throw new CutOff("refused", e);
        } catch (SocketTimeoutException e) {
            throw new CutOff("timeout", e);
        } catch (IOException e) {
            throw new CutOff("lost", e);
        }
    }

    private static byte[] head(String path, Map<String, String> headers, int length) {
        StringBuilder head =
                new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\n\r\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static HubAnswer read(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        String body = headers.containsKey("Transfer-Encoding")
                ? chunks(in)
                : exactly(in, Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        return new HubAnswer(status, headers, body);
    }

    private static String chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(in), 16);
        while (size > 0) {
            byte[] chunk = in.readNBytes(size);
            if (chunk.length < size) {
                throw new IOException("the answer ends in a chunk");
            }
            body.write(chunk);
            line(in);
            size = Integer.parseInt(line(in), 16);
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private static String exactly(InputStream in, int length) throws IOException {
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("the answer ends in its body");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the answer ends in its head");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
