package vn.lienthong.hub.adapter.files.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.FolderSettings;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.folder.SettingsReader;
import vn.lienthong.hub.partner.PartnerRefusedException;
import vn.lienthong.hub.partner.PartnersFolder;

/**
 * At the start, before the first request, delivery or scan: makes known who was let in before. Otherwise facts accepted
 * until the folders have been read would never be told.
 */
@Component("filesRememberedPartners")
class RememberedPartners implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedPartners.class);

    private final PartnersFolder dir;
    private final AcceptedFolders accepted;
    private final SettingsReader settings;
    private final FolderPartners partners;

    RememberedPartners(PartnersFolder dir, AcceptedFolders accepted, SettingsReader settings, FolderPartners partners) {
        this.dir = dir;
        this.accepted = accepted;
        this.settings = settings;
        this.partners = partners;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (dir.path().isPresent()) {
            accepted.all().forEach(this::await);
        }
    }

    private void await(PartnerFolder folder) {
        Findings findings = new Findings();
        FolderSettings read = settings.read(folder, findings);
        try {
            if (read != null) {
                partners.await(read);
                return;
            }
            LOG.warn(
                    "Partner {} was let in before, but its settings can no longer be read: {}",
                    folder.slug(),
                    findings.all());
        } catch (PartnerRefusedException e) {
            LOG.warn("Partner {} was let in before, but is no longer: {}", folder.slug(), e.violations());
        }
    }
}
