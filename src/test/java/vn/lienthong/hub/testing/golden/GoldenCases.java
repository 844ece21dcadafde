package vn.lienthong.hub.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Finds the cases of a slug. */
public final class GoldenCases {

    private GoldenCases() {}

    /** Every case in {@code src/test/resources/wire/<slug>}, by name. */
    public static List<GoldenCase> of(String slug) {
        Map<String, Map<String, byte[]>> cases = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder(slug))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                int dot = name.indexOf('.');
                cases.computeIfAbsent(name.substring(0, dot), n -> new TreeMap<>())
                        .put(name.substring(dot + 1), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases.entrySet().stream()
                .map(entry -> new GoldenCase(slug, entry.getKey(), entry.getValue()))
                .filter(found -> found.inbound() || found.outbound())
                .toList();
    }

    /** One test for each outbound case. */
    public static Stream<DynamicTest> outbound(String slug, ThrowingConsumer<GoldenCase> test) {
        return tests(of(slug).stream().filter(GoldenCase::outbound).toList(), test);
    }

    /** One test for each inbound case. */
    public static Stream<DynamicTest> inbound(String slug, ThrowingConsumer<GoldenCase> test) {
        return tests(of(slug).stream().filter(GoldenCase::inbound).toList(), test);
    }

    private static Stream<DynamicTest> tests(List<GoldenCase> cases, ThrowingConsumer<GoldenCase> test) {
        assertThat(cases).as("there are samples to test against").isNotEmpty();
        return cases.stream().map(found -> DynamicTest.dynamicTest(found.name(), () -> test.accept(found)));
    }

    private static Path folder(String slug) {
        URL folder = GoldenCases.class.getResource("/wire/" + slug);
        assertThat(folder).as("folder wire/" + slug).isNotNull();
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
