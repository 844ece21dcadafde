package vn.lienthong.hub.fire.stage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.lienthong.hub.testing.HubProcess;

/** The hub's jar, unpacked by Spring Boot's own tool so that it starts three times as fast; and how to start it. */
public final class HubJar {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String MAIN = "vn.lienthong.hub.HubApplication";

    private final Path folder;
    private final Path further;

    private HubJar(Path folder, Path further) {
        this.folder = folder;
        this.further = further;
    }

    /**
     * @param folder is deleted first
     * @param further a class path entry behind the jar's, or null
     */
    public static HubJar unpackedTo(Path folder, Path further) {
        Path target = folder.toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(target);
            int code = new ProcessBuilder(
                            JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            HubProcess.jar().toAbsolutePath().toString(),
                            "extract",
                            "--destination",
                            target.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("the jar cannot be unpacked: the tool ended with " + code);
            }
            return new HubJar(target, further);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the jar was unpacked", e);
        }
    }

    /**
     * The command that starts a hub in a small JVM. With the archive of loaded classes, if there is one.
     *
     * @param archiving whether this hub writes the archive at its orderly end
     */
    List<String> command(boolean archiving, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.net.preferIPv4Stack=true"));
        if (archiving) {
            command.add("-XX:ArchiveClassesAtExit=" + archive());
        } else if (Files.exists(archive())) {
            command.add("-XX:SharedArchiveFile=" + archive());
        }
        // Behind the jar's own, or the archive would be of no use.
        command.addAll(List.of("-cp", classPath(), MAIN));
        command.addAll(arguments);
        return command;
    }

    private String classPath() {
        String jar = folder.resolve(HubProcess.jar().getFileName()).toString();
        return further == null ? jar : jar + File.pathSeparator + further;
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }
}
