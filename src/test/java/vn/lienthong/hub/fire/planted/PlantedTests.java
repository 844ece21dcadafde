package vn.lienthong.hub.fire.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

class PlantedTests {

    private static final List<String> TEXTS = textsOfTheHub();

    /** If this fails, a statement has changed, and the fault would do nothing: aim it anew. */
    @ParameterizedTest
    @EnumSource
    void aStatementThatAFaultChangesIsFoundOnceInTheHub(Fault fault) {
        assertThat(fault.statements()).allSatisfy(statement -> assertThat(
                        TEXTS.stream().filter(text -> Pattern.compile(statement, Pattern.DOTALL)
                                .matcher(text)
                                .find()))
                .as(statement)
                .hasSize(1));
    }

    @Test
    void thereAreMoreFaultsThanWereAskedFor() {
        assertThat(Fault.values()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(new TreeSet<>(Stream.of(Fault.values()).map(Fault::text).toList()))
                .hasSameSizeAs(Fault.values())
                .allMatch(text -> Fault.named(text).text().equals(text));
    }

    @Test
    void theFolderHoldsTheFaultsAndNoTests(@TempDir Path folder) throws IOException {
        PlantedFolder.writtenTo(folder);

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .map(Path::toString))
                    .contains("META-INF/spring.factories", "vn/lienthong/hub/fire/planted/Planted.class")
                    .noneMatch(file -> file.endsWith("Tests.class"))
                    .allMatch(
                            file -> file.startsWith("META-INF/") || file.startsWith("vn/lienthong/hub/fire/planted/"));
        }
    }

    /** All text constants of the production classes. */
    private static List<String> textsOfTheHub() {
        TreeSet<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("target", "classes", "vn", "lienthong", "hub"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(new Texts(texts), ClassReader.SKIP_FRAMES);
            }
            return List.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Texts extends ClassVisitor {

        private final TreeSet<String> texts;

        Texts(TreeSet<String> texts) {
            super(Opcodes.ASM9);
            this.texts = texts;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            if (value instanceof String text) {
                texts.add(text);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text) {
                        texts.add(text);
                    }
                }
            };
        }
    }
}
