package vn.lienthong.hub.testing.golden;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request of a case and its answer.
 *
 * @param files contents by the file's name after the case and number, as in {@code out.json}
 */
public record GoldenExchange(Map<String, byte[]> files) {

    /** Method, path and headers of the request; null if the case makes none. */
    public HttpHead request() {
        return files.containsKey("http") ? HttpHead.parse(text("http")) : null;
    }

    /** The body that must be sent; null for none. {@link #outType} says what it is. */
    public String out() {
        return textOf("out.");
    }

    /** {@code json}, {@code xml} or {@code form}; null without a body. */
    public String outType() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("out."))
                .map(name -> name.substring(4))
                .findFirst()
                .orElse(null);
    }

    /** What the partner sends, or answers when polled, byte for byte; null for none. */
    public byte[] in() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("in."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    public int answerStatus() {
        return files.containsKey("answer.http")
                ? HttpHead.parse(text("answer.http")).status()
                : 200;
    }

    /** Headers of the answer where they matter. */
    public Map<String, String> answerHeaders() {
        return files.containsKey("answer.http")
                ? HttpHead.parse(text("answer.http")).headers()
                : Map.of();
    }

    /** Body of the answer; for a poll what the partner answers; empty if the case gives none. */
    public String answer() {
        String body = files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("answer.") && !file.getKey().equals("answer.http"))
                .map(file -> utf8(file.getValue()))
                .findFirst()
                .orElse(null);
        if (body != null) {
            return body;
        }
        return in() == null ? "" : utf8(in());
    }

    /** {@code json}, {@code xml} or {@code txt}; null if the case gives no answer. */
    public String answerType() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("answer.") && !name.equals("answer.http"))
                .map(name -> name.substring("answer.".length()))
                .findFirst()
                .orElse(null);
    }

    private String textOf(String prefix) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .map(file -> utf8(file.getValue()))
                .findFirst()
                .orElse(null);
    }

    private String text(String name) {
        return utf8(files.get(name));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
