package vn.lienthong.hub.fire.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.ResourceUtils;

/** The planted faults in a folder of their own: nothing else of the tests reaches a hub's class path. */
final class PlantedClasses {

    private static final String PACKAGE = "vn/lienthong/hub/fire/planted";
    private static final String IMPORTS = "fire/planted";

    private PlantedClasses() {}

    /** @return the folder */
    static String in(Path runs) {
        Path folder = runs.toAbsolutePath().resolve("planted");
        try {
            FileSystemUtils.deleteRecursively(folder);
            FileSystemUtils.copyRecursively(found(PACKAGE), folder.resolve(PACKAGE));
            FileSystemUtils.copyRecursively(found(IMPORTS), folder);
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path found(String resource) throws IOException {
        return ResourceUtils.getFile("classpath:" + resource).toPath();
    }
}
