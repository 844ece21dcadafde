package vn.lienthong.hub.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house as files: lengths, and one name a partner kind in every place that belongs to it. */
class SourcesTests {

    private static final Path MAIN = Path.of("src", "main", "java", "vn", "lienthong", "hub");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern MAIN_METHOD = Pattern.compile("^\\s*public static void main\\(", Pattern.MULTILINE);
    private static final String ROUTES = ".camel.yaml";
    private static final int LONGEST = 300;
    private static final int MEDIAN = 60;

    @Test
    void noFileIsTooLong() {
        assertThat(javaFiles(MAIN).stream().filter(file -> lines(file) > LONGEST))
                .isEmpty();
    }

    @Test
    void halfOfTheFilesAreShort() {
        List<Integer> lengths =
                javaFiles(MAIN).stream().map(SourcesTests::lines).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void everyPackageSaysWhatItOwns() {
        assertThat(javaFiles(MAIN).stream()
                        .map(Path::getParent)
                        .filter(folder -> !folder.equals(MAIN))
                        .distinct()
                        .filter(folder -> Files.notExists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    /** {@code mvn spring-boot:test-run} looks for the one main class among the tests. */
    @Test
    void theTestsHaveOneMainMethod() {
        assertThat(javaFiles(TESTS).stream().filter(SourcesTests::hasMain).map(Path::getFileName))
                .containsExactly(Path.of("TestHubApplication.java"));
    }

    @Test
    void aPartnerKindHasTheSameNameEverywhere() {
        Set<String> packages = names(MAIN.resolve("adapter"), Files::isDirectory);
        Set<String> schemas = names(Path.of("schemas"), Files::isDirectory);
        schemas.remove("hub");
        // What makes kinds of folders: it is none itself, and has no schemas, routes and mocks of its own.
        packages.remove("files");
        Set<String> routes = names(Path.of("routes"), file -> file.toString().endsWith(ROUTES)).stream()
                .map(name -> name.substring(0, name.length() - ROUTES.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(schemas).as("schemas/<slug>").isEqualTo(packages);
        assertThat(routes).as("routes/<slug>%s", ROUTES).isEqualTo(packages);
        assertThat(names(Path.of("mocks"), Files::isDirectory))
                .as("mocks/<slug>")
                .isEqualTo(packages);
        assertThat(packages).allMatch(slug -> slug.matches("[a-z]+"));
    }

    private static Set<String> names(Path folder, Predicate<Path> wanted) {
        if (Files.notExists(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasMain(Path file) {
        try {
            return MAIN_METHOD.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
