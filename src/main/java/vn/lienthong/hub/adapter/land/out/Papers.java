package vn.lienthong.hub.adapter.land.out;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.lienthong.hub.adapter.land.LandSettings;
import vn.lienthong.hub.adapter.land.file.Files;
import vn.lienthong.hub.adapter.land.file.NotFetched;
import vn.lienthong.hub.adapter.land.wire.HandOver;
import vn.lienthong.hub.adapter.land.wire.LandText;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.Attachment;
import vn.lienthong.hub.partner.Partner;

/**
 * The papers of a dossier with the bytes behind their links. All or none: a hand-over that lacks a paper would look whole
 * to the partner. A paper without a link is named without a file.
 */
public class Papers {

    private final Files files;
    private final long most;
    private final Clock clock;

    /** @param most bytes of all papers of a dossier together */
    public Papers(Files files, long most, Clock clock) {
        this.files = files;
        this.most = most;
        this.clock = clock;
    }

    /** @throws NotDelivered unreachable if a paper may be had later, refused if not */
    List<HandOver.Paper> of(Delivery delivery) throws NotDelivered {
        // Two timeouts, so that the hand-over itself still fits into the lease, which is longer than three.
        Instant until = clock.instant().plus(delivery.partner().connection().timeout());
        List<HandOver.Paper> papers = new ArrayList<>();
        long bytes = 0;
        for (Attachment attachment : delivery.dossier().attachments()) {
            String which = "paper " + (papers.size() + 1) + " of "
                    + delivery.dossier().attachments().size();
            byte[] content = content(delivery.partner(), attachment, which, until);
            bytes += content.length;
            if (bytes > most) {
                throw NotDelivered.refused("the papers are longer than " + most + " bytes together");
            }
            papers.add(HandOver.Paper.of(LandText.sent(attachment.name()), content));
        }
        return papers;
    }

    private byte[] content(Partner partner, Attachment attachment, String which, Instant until) throws NotDelivered {
        if (LandText.read(attachment.url()) == null) {
            return new byte[0];
        }
        if (!clock.instant().isBefore(until)) {
            throw NotDelivered.unreachable("there was no time left for " + which, null);
        }
        try {
            byte[] content = files.fetch(partner, LandSettings.of(partner).paperOrigins(), attachment.url());
            if (attachment.sha256() != null && !attachment.sha256().equalsIgnoreCase(sha256(content))) {
                throw NotDelivered.refused(which + " is not the one that was handed in: its SHA-256 is another");
            }
            return content;
        } catch (NotFetched e) {
            String reason = which + " cannot be fetched: " + e.getMessage();
            throw e.isForGood() ? NotDelivered.refused(reason) : NotDelivered.unreachable(reason, e.retryAfter());
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
