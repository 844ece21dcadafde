package vn.lienthong.hub.testing.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Notes what became of each check and writes {@code target/conformance/<slug>.txt}, and from all of these
 * {@code target/conformance.md}: a row a check, a column a kind; {@code –} where the kind has nothing of the sort, with
 * the reasons below.
 */
final class ConformanceTable implements AfterEachCallback, AfterAllCallback {

    private static final Path FOLDER = Path.of("target", "conformance");
    private static final String PARTED = "\t";
    private static final String NONE = "–";

    private final Map<String, String> results = new TreeMap<>();
    private String slug;

    @Override
    public void afterEach(ExtensionContext context) {
        slug = ((ConformanceSuite) context.getRequiredTestInstance()).kind().slug();
        String mark = context.getExecutionException()
                .map(thrown -> thrown instanceof TestAbortedException ? NONE + PARTED + thrown.getMessage() : "✗")
                .orElse("✓");
        results.put(context.getDisplayName(), mark);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (slug == null) {
            return;
        }
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve(slug + ".txt"),
                results.entrySet().stream()
                        .map(result -> result.getKey() + PARTED + result.getValue())
                        .toList());
        Files.write(FOLDER.resolveSibling("conformance.md"), table());
    }

    private static List<String> table() throws IOException {
        Map<String, Map<String, String>> kinds = new TreeMap<>();
        Map<String, String> reasons = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String kind = file.getFileName().toString().replace(".txt", "");
                Map<String, String> marks = new LinkedHashMap<>();
                for (String line : Files.readAllLines(file)) {
                    String[] result = line.split(PARTED);
                    marks.put(result[0], result[1]);
                    if (result.length > 2) {
                        reasons.merge("– " + kind + ": " + result[2], result[0], (one, more) -> one + "; " + more);
                    }
                }
                kinds.put(kind, marks);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("| check | " + String.join(" | ", kinds.keySet()) + " |");
        lines.add("|---|" + ":-:|".repeat(kinds.size()));
        kinds.values().stream()
                .flatMap(marks -> marks.keySet().stream())
                .distinct()
                .sorted()
                .forEach(check -> lines.add("| " + check + " | "
                        + kinds.values().stream()
                                .map(marks -> marks.getOrDefault(check, ""))
                                .collect(Collectors.joining(" | "))
                        + " |"));
        lines.add("");
        reasons.forEach((reason, checks) -> lines.add("- " + reason + " (" + checks + ")"));
        return lines;
    }
}
