package vn.lienthong.hub.adapter.files.folder;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that everything is said at once. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void add(String file, String place, String message) {
        all.add(new Finding(file, place, message));
    }

    /** @param line counted from 1 */
    public void atLine(String file, int line, String message) {
        add(file, "line " + line, message);
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** @throws FolderRefusedException if anything is wrong */
    public void refuse() {
        if (!all.isEmpty()) {
            throw new FolderRefusedException(all);
        }
    }
}
