package vn.lienthong.hub.fire.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The class path entry that makes a hub know the faults; of no use to any other process. */
public final class PlantedFolder {

    private static final String FACTORIES = "org.springframework.context.ApplicationContextInitializer=";

    private PlantedFolder() {}

    /**
     * Copies this package there, and the file by which Spring Boot finds it. What lay there is deleted.
     *
     * @return the folder, to stand behind the hub's jar on the class path
     */
    public static Path writtenTo(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Path classes = Path.of(PlantedFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path from = classes.resolve(PlantedFolder.class.getPackageName().replace('.', '/'));
            Path to = folder.resolve(classes.relativize(from).toString());
            Files.createDirectories(to);
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(file -> !isTest(file)).toList()) {
                    Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
                }
            }
            Path factories = folder.resolve("META-INF").resolve("spring.factories");
            Files.createDirectories(factories.getParent());
            Files.writeString(factories, FACTORIES + Planted.class.getName() + "\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTest(Path file) {
        return file.getFileName().toString().matches(".*(Tests|IT)\\.class");
    }
}
