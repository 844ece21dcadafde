package vn.lienthong.hub.partner;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.ResourceUtils;

/**
 * {@code hub.partners.dir}: the folder of the partners that are files alone.
 *
 * @param dir a path, or {@code classpath:} and a path; null, the default, means there are no such partners: nobody
 *     should join a hub by writing to a folder that its operator has not named
 */
@ConfigurationProperties("hub.partners")
public record PartnersFolder(String dir) {

    /**
     * @return empty if none is named
     * @throws IllegalStateException if what is named is no folder
     */
    public Optional<Path> path() {
        if (dir == null || dir.isBlank()) {
            return Optional.empty();
        }
        try {
            Path path = ResourceUtils.getFile(dir).toPath();
            if (Files.isDirectory(path)) {
                return Optional.of(path);
            }
        } catch (FileNotFoundException e) {
            throw missing(e);
        }
        throw missing(null);
    }

    private IllegalStateException missing(Throwable cause) {
        return new IllegalStateException(
                "hub.partners.dir names '" + dir + "', but there is no such folder: make it, or leave the setting out",
                cause);
    }
}
