package vn.lienthong.hub.adapter.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.folder.Finding;
import vn.lienthong.hub.adapter.files.folder.FolderReader;
import vn.lienthong.hub.adapter.files.folder.FolderRefusedException;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.live.FolderPartners;
import vn.lienthong.hub.fault.InternalFaults;

/**
 * Looks at the folders and offers what has changed. Digests are compared rather than a file system's notices waited for:
 * notices get lost on network drives and mounted configuration. Not safe for several threads.
 */
@Component("filesFolderScan")
class FolderScan {

    private static final Logger LOG = LoggerFactory.getLogger(FolderScan.class);
    private static final String SLUG = "[a-z]+";

    private final FolderPartners partners;
    private final FolderReader reader;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> tried = new HashMap<>();
    private final Set<String> misnamed = new HashSet<>();
    private boolean failing;

    FolderScan(FolderPartners partners, FilesProperties properties) {
        this.partners = partners;
        this.reader = new FolderReader(properties.maxFile().toBytes());
    }

    /**
     * One look.
     *
     * @param patient a changed folder is offered only if the look before showed the same: it may be half copied
     */
    void look(Path root, boolean patient) {
        try {
            Set<String> there = slugs(root);
            there.forEach(slug -> look(root.resolve(slug), slug, patient));
            Set.copyOf(tried.keySet()).stream()
                    .filter(slug -> !there.contains(slug))
                    .forEach(this::gone);
            partners.takeLeave();
            failing = false;
        } catch (DataAccessException e) {
            LOG.debug("who was dismissed elsewhere is asked again at the next look");
        } catch (IOException e) {
            if (!failing) {
                failing = true;
                LOG.warn("The partner folders cannot be read now; what is live goes on");
            }
        }
    }

    private void look(Path folder, String slug, boolean patient) {
        try {
            PartnerFolder read = reader.read(folder);
            if (isReady(slug, read.digest(), patient)) {
                partners.offer(read);
            }
        } catch (FolderRefusedException e) {
            if (isReady(slug, e.findings().toString(), patient)) {
                partners.refuse(slug, e.findings());
            }
        } catch (IOException e) {
            LOG.debug("folder {} changed while it was read", slug);
        } catch (RuntimeException e) {
            partners.refuse(
                    slug,
                    List.of(new Finding(slug, null, InternalFaults.record(e).detail())));
        }
    }

    /** Every state is tried once. */
    private boolean isReady(String slug, String state, boolean patient) {
        boolean same = state.equals(seen.put(slug, state));
        if (patient && !same) {
            return false;
        }
        return !state.equals(tried.put(slug, state));
    }

    private void gone(String slug) {
        seen.remove(slug);
        tried.remove(slug);
        partners.leave(slug);
    }

    private Set<String> slugs(Path root) throws IOException {
        Set<String> slugs = new TreeSet<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                String name = folder.getFileName().toString();
                if (name.matches(SLUG) && Files.isDirectory(folder)) {
                    slugs.add(name);
                } else if (!name.startsWith(".") && Files.isDirectory(folder) && misnamed.add(name)) {
                    LOG.warn("'{}' is no partner folder: its name must be a slug of lower-case letters", name);
                }
            }
        }
        return slugs;
    }
}
