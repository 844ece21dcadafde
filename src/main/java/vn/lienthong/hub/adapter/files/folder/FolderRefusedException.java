package vn.lienthong.hub.adapter.files.folder;

import java.util.List;

/** A folder is not let in as it is. */
public class FolderRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public FolderRefusedException(List<Finding> findings) {
        super(findings.size() + " things are wrong with the folder");
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
