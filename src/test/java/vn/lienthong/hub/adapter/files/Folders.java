package vn.lienthong.hub.adapter.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lienthong.hub.adapter.files.folder.FolderReader;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;

/** The worked folder of the business-registration system, and changed copies of it. */
final class Folders {

    private Folders() {}

    static Path dkkdOnDisk() {
        try {
            return Path.of(Folders.class.getResource("/partners-dir/dkkd").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static PartnerFolder dkkd() {
        try {
            return new FolderReader(1 << 20).read(dkkdOnDisk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a text in one file replaced; it must be there. */
    static PartnerFolder changed(PartnerFolder folder, String file, String text, String by) {
        if (!folder.text(file).contains(text)) {
            throw new IllegalArgumentException(file + " holds no " + text);
        }
        return with(folder, file, folder.text(file).replace(text, by));
    }

    /** The same with a file of that text; without the file if the text is null. */
    static PartnerFolder with(PartnerFolder folder, String file, String text) {
        TreeMap<String, String> files = new TreeMap<>(folder.files());
        if (text == null) {
            files.remove(file);
        } else {
            files.put(file, text);
        }
        return PartnerFolder.of(folder.slug(), files);
    }

    /** Copies the worked folder below {@code root}. */
    static Path copyTo(Path root, String slug) {
        Path source = dkkdOnDisk();
        Path target = root.resolve(slug);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }
}
