package vn.lienthong.hub.adapter.files.live;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.folder.Finding;
import vn.lienthong.hub.adapter.files.folder.FolderRefusedException;
import vn.lienthong.hub.adapter.files.folder.FolderSettings;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.partner.PartnerAdmission;

/** The partners that are files: which version of each is live on this node, and how it came so. */
@Component("filesFolderPartners")
public class FolderPartners implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FolderPartners.class);

    private final Admittance admittance;
    private final AcceptedFolders accepted;
    private final PartnerAdmission admission;
    private final DeliveryRoutes deliveries;
    private final Polls polls;
    private final Clock clock;
    private final Map<String, LivePartner> live = new ConcurrentSkipListMap<>();
    private final Map<String, FolderStatus> statuses = new ConcurrentSkipListMap<>();

    FolderPartners(
            Admittance admittance,
            AcceptedFolders accepted,
            PartnerAdmission admission,
            DeliveryRoutes deliveries,
            Polls polls,
            Clock clock) {
        this.admittance = admittance;
        this.accepted = accepted;
        this.admission = admission;
        this.deliveries = deliveries;
        this.polls = polls;
        this.clock = clock;
    }

    public Optional<LivePartner> find(String slug) {
        return Optional.ofNullable(live.get(slug));
    }

    public Collection<FolderStatus> statuses() {
        return List.copyOf(statuses.values());
    }

    public Optional<FolderStatus> status(String slug) {
        return Optional.ofNullable(statuses.get(slug));
    }

    /** Lets a folder in, or says why not: then what was live before goes on, also what was live before a restart. */
    public synchronized void offer(PartnerFolder folder) {
        try {
            admit(folder);
            LOG.info("Partner folder {} is live as {}", folder.slug(), folder);
            accepted.keep(folder);
        } catch (FolderRefusedException e) {
            refuse(folder.slug(), e.findings());
        } catch (DataAccessException e) {
            LOG.warn("Partner folder {} is live, but could not be remembered for the next start", folder.slug());
        }
    }

    /** What lies on disk cannot be let in. */
    public synchronized void refuse(String slug, List<Finding> findings) {
        if (!live.containsKey(slug)) {
            goOnAsBefore(slug);
        }
        FolderStatus before = live.containsKey(slug)
                ? statuses.get(slug)
                : new FolderStatus(slug, FolderStatus.State.REFUSED, null, null, null, List.of());
        statuses.put(slug, before.refused(findings));
        LOG.warn(
                "Partner folder {} is refused, {}:{}",
                slug,
                live.containsKey(slug) ? "its earlier version goes on" : "there is no earlier version",
                findings.stream().map(each -> "\n  " + each).reduce("", String::concat));
    }

    /** Who was let in before is known before its folder is read: what is to be told to it waits from the first fact on. */
    synchronized void await(FolderSettings settings) {
        String slug = settings.partner().kind();
        deliveries.stand(slug);
        admission.admit(settings.candidate());
        statuses.put(slug, FolderStatus.away(slug, settings.partner().id(), clock.instant()));
    }

    /** The folder is gone: what runs ends, nothing goes in or out. The partner stays known, so that nothing is lost. */
    public synchronized void leave(String slug) {
        LivePartner left = live.remove(slug);
        if (left == null) {
            statuses.remove(slug);
            return;
        }
        polls.stop(slug);
        deliveries.disconnect(slug);
        left.retire();
        statuses.put(
                slug, FolderStatus.away(slug, left.folder().settings().partner().id(), clock.instant()));
        LOG.info("Partner folder {} is gone: what is to be told waits until it comes back or is dismissed", slug);
    }

    public boolean isAway(String slug) {
        return status(slug)
                .map(status -> status.state() == FolderStatus.State.AWAY)
                .orElse(false);
    }

    /**
     * Lets a partner go for good whose folder is gone, if it is known; other nodes hear of it when they look next.
     *
     * @return false if its folder is there
     */
    public synchronized boolean dismiss(String slug) {
        if (statuses.containsKey(slug) && !isAway(slug)) {
            return false;
        }
        accepted.forget(slug);
        if (isAway(slug)) {
            goodbye(slug);
        }
        return true;
    }

    /** Takes leave of partners that another node has dismissed. */
    public synchronized void takeLeave() {
        statuses.keySet().stream()
                .filter(slug -> isAway(slug) && accepted.find(slug).isEmpty())
                .forEach(this::goodbye);
    }

    private void goodbye(String slug) {
        admission.dismiss(statuses.remove(slug).partner());
        deliveries.remove(slug);
        LOG.info("Partner {} was dismissed: nothing is told to it any more", slug);
    }

    private void admit(PartnerFolder folder) {
        String slug = folder.slug();
        LivePartner partner = live.get(slug);
        Version next = admittance.version(folder, partner == null ? null : partner.folder());
        if (partner == null) {
            partner = first(slug, next);
        } else {
            admission.admit(next.folder().settings().candidate());
            partner.replace(next);
        }
        polls.start(slug, partner);
        statuses.put(slug, FolderStatus.live(partner, clock.instant()));
    }

    /** The way to it stands before anything is sent on it. */
    private LivePartner first(String slug, Version version) {
        LivePartner partner = new LivePartner(version);
        deliveries.connect(slug, partner);
        try {
            admission.admit(version.folder().settings().candidate());
        } catch (RuntimeException e) {
            deliveries.disconnect(slug);
            partner.retire();
            throw e;
        }
        live.put(slug, partner);
        return partner;
    }

    private void goOnAsBefore(String slug) {
        try {
            accepted.find(slug).ifPresent(this::admit);
        } catch (FolderRefusedException e) {
            LOG.warn(
                    "The version of partner folder {} that was let in last is no longer let in: {}",
                    slug,
                    e.findings());
        } catch (DataAccessException e) {
            LOG.warn("The last version of partner folder {} that was let in cannot be read now", slug);
        }
    }

    @Override
    public void destroy() {
        live.values().forEach(LivePartner::retire);
    }
}
