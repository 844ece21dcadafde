package vn.lienthong.hub.adapter.land.result;

import java.time.Instant;
import java.util.HexFormat;

/**
 * One result paper of a fact {@code completed}.
 *
 * @param eventId id of the fact
 * @param position its place in the fact's list, from 0
 * @param subject the dossier as the partner calls it
 * @param happenedAt time of the fact
 * @param link where the partner said that it lies; null if it did not say
 * @param digest SHA-256 of the copy; null while there is none
 * @param fetchAt when the link is tried next; null if there is nothing to fetch, or no more
 * @param failures how often it was tried in vain
 */
record ResultRow(
        String partner,
        String eventId,
        int position,
        String subject,
        Instant happenedAt,
        String name,
        String number,
        String link,
        byte[] digest,
        Instant fetchAt,
        int failures) {

    ResultRow kept(byte[] copy) {
        return new ResultRow(partner, eventId, position, subject, happenedAt, name, number, link, copy, null, failures);
    }

    ResultRow waiting(Instant until, int after) {
        return new ResultRow(partner, eventId, position, subject, happenedAt, name, number, link, digest, until, after);
    }

    boolean isKept() {
        return digest != null;
    }

    String digestText() {
        return HexFormat.of().formatHex(digest);
    }

    /** Without the link, which may let anybody in, and without what names the paper. */
    @Override
    public String toString() {
        return "ResultRow[" + partner + " " + position + "]";
    }
}
