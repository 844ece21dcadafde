package vn.lienthong.hub.adapter.files.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.FolderRefusedException;
import vn.lienthong.hub.adapter.files.folder.FolderSettings;
import vn.lienthong.hub.adapter.files.folder.Mappings;
import vn.lienthong.hub.adapter.files.folder.MessageSchema;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.folder.SettingsReader;

/** Reads the files of a folder one by one: settings, schemas, mappings, routes. */
@Component("filesFolderCheck")
public class FolderCheck {

    private final SettingsReader settings;

    FolderCheck(SettingsReader settings) {
        this.settings = settings;
    }

    /** @throws FolderRefusedException with everything that is wrong */
    public CheckedFolder check(PartnerFolder folder) {
        Findings findings = new Findings();
        FolderSettings read = settings.read(folder, findings);
        Map<String, MessageSchema> schemas = schemas(folder, findings);
        Mappings.check(folder, findings);
        List<FolderRoute> routes = read == null ? List.of() : RouteRules.read(folder, read, findings);
        if (routes.stream().anyMatch(FolderRoute::inbound) && !folder.has(PartnerFolder.SCHEMA)) {
            findings.add(PartnerFolder.SCHEMA, null, "is missing: it says what inbound messages look like");
        }
        findings.refuse();
        return new CheckedFolder(folder, read, routes, schemas);
    }

    private static Map<String, MessageSchema> schemas(PartnerFolder folder, Findings findings) {
        Map<String, MessageSchema> schemas = new HashMap<>();
        folder.names(".json").stream().filter(name -> !name.contains("/")).forEach(name -> {
            MessageSchema schema = MessageSchema.read(name, folder.text(name), findings);
            if (schema != null) {
                schemas.put(name, schema);
            }
        });
        return Map.copyOf(schemas);
    }
}
