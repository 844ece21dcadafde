package vn.lienthong.hub.adapter.files.live;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.FolderRefusedException;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.FolderCheck;
import vn.lienthong.hub.adapter.files.sample.SampleCheck;
import vn.lienthong.hub.partner.PartnerAdmission;
import vn.lienthong.hub.partner.PartnerRefusedException;

/** Decides whether a folder is let in: its files, its place among the other partners, its samples. Changes nothing. */
@Component("filesAdmittance")
class Admittance {

    private final FolderCheck check;
    private final SampleCheck samples;
    private final PartnerAdmission admission;
    private final VersionStarter starter;
    private final DeliveryRoutes deliveries;

    Admittance(
            FolderCheck check,
            SampleCheck samples,
            PartnerAdmission admission,
            VersionStarter starter,
            DeliveryRoutes deliveries) {
        this.check = check;
        this.samples = samples;
        this.admission = admission;
        this.starter = starter;
        this.deliveries = deliveries;
    }

    /**
     * @param before the folder's version that is live; null if none is
     * @return a version that runs, but through which nothing goes yet
     * @throws FolderRefusedException with what is wrong
     */
    Version version(PartnerFolder folder, CheckedFolder before) {
        CheckedFolder checked = check.check(folder);
        Findings findings = new Findings();
        String id = checked.settings().partner().id();
        if (before == null && isBuiltIn(folder.slug())) {
            findings.add(
                    PartnerFolder.SETTINGS,
                    null,
                    "the hub knows a kind '" + folder.slug() + "' of its own; call the folder otherwise");
        }
        if (before != null && !before.settings().partner().id().equals(id)) {
            findings.add(
                    PartnerFolder.SETTINGS,
                    "id",
                    "was " + before.settings().partner().id()
                            + " and cannot change while the partner is live; take the folder away first");
        }
        findings.refuse();
        try {
            admission.check(checked.settings().candidate());
        } catch (PartnerRefusedException e) {
            e.violations().forEach(wrong -> findings.add(PartnerFolder.SETTINGS, wrong.pointer(), wrong.message()));
        }
        findings.refuse();
        samples.check(checked);
        return starter.start(checked);
    }

    private boolean isBuiltIn(String slug) {
        return slug.equals("canonical")
                || deliveries.isTaken(slug)
                || getClass().getResource("/routes/" + slug + ".camel.yaml") != null;
    }
}
