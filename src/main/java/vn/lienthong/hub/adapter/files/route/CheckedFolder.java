package vn.lienthong.hub.adapter.files.route;

import java.util.List;
import java.util.Map;
import vn.lienthong.hub.adapter.files.folder.FolderSettings;
import vn.lienthong.hub.adapter.files.folder.MessageSchema;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;

/**
 * A folder whose files are sound one by one and keep the rules. Whether it does what its samples say is not known yet.
 *
 * @param schemas by file name
 */
public record CheckedFolder(
        PartnerFolder folder, FolderSettings settings, List<FolderRoute> routes, Map<String, MessageSchema> schemas) {

    public List<FolderRoute> routes(FolderRoute.Kind kind) {
        return routes.stream().filter(route -> route.kind() == kind).toList();
    }

    @Override
    public String toString() {
        return "CheckedFolder[" + folder.slug() + "]";
    }
}
