package vn.lienthong.hub.partner;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * One system that speaks with the hub.
 *
 * @param id lower-case, as in {@code igate-1}; its client id, its alias system and its lanes bear it
 * @param kind the slug of its adapter; {@code canonical} for a system that only speaks the hub's own language
 * @param source the CloudEvents source that it speaks as; {@code /partners/<id>} unless configured
 * @param units the units whose system it is, each with everything below it that no other partner names
 * @param fields for {@link Ability#LAND} and {@link Ability#LABOUR}: the fields of which it may speak
 * @param reception which of its dossiers it works on, by when they were taken in
 * @param parking what becomes of a delivery that does not get through
 */
public record Partner(
        String id,
        String kind,
        String source,
        Set<String> units,
        Set<Ability> abilities,
        Set<String> fields,
        Connection connection,
        Poll poll,
        Map<String, String> settings,
        Reception reception,
        Parking parking) {

    /** A partner that works on dossiers of every date. */
    public Partner(
            String id,
            String kind,
            String source,
            Set<String> units,
            Set<Ability> abilities,
            Set<String> fields,
            Connection connection,
            Poll poll,
            Map<String, String> settings) {
        this(id, kind, source, units, abilities, fields, connection, poll, settings, Reception.ANY);
    }

    /** A partner to which the usual rules of parking apply. */
    public Partner(
            String id,
            String kind,
            String source,
            Set<String> units,
            Set<Ability> abilities,
            Set<String> fields,
            Connection connection,
            Poll poll,
            Map<String, String> settings,
            Reception reception) {
        this(id, kind, source, units, abilities, fields, connection, poll, settings, reception, Parking.USUAL);
    }

    public boolean can(Ability ability) {
        return abilities.contains(ability);
    }

    /** Whether a CloudEvents source is this partner's, or a path below it. */
    public boolean speaksAs(String source) {
        return source.equals(this.source) || source.startsWith(this.source + "/");
    }

    /**
     * Whether a dossier is this partner's to work on, if its units are.
     *
     * @param field code of the procedure's field, or null if it is not known: then the date alone decides
     * @param receivedOn see {@link Reception#holds}
     */
    public boolean takes(String field, LocalDate receivedOn) {
        return reception.holds(receivedOn) && (fields.isEmpty() || field == null || fields.contains(field));
    }

    /** Whether it is the same, by its id. */
    public boolean is(Partner other) {
        return id.equals(other.id);
    }

    /** Without settings, which may hold secrets of a dialect. */
    @Override
    public String toString() {
        return "Partner[" + id + "]";
    }

    /**
     * How to call it; null for a partner that is never called.
     *
     * @param tokenUrl where tokens are fetched, null if it needs none
     * @param username user name or OAuth2 client id
     * @param password password or OAuth2 client secret
     * @param connectTimeout until the connection stands
     * @param timeout for one whole call, the answer's last byte included; under a third of a lane's lease
     * @param inFlight how many calls of deliveries may run at once, over all nodes
     * @param maxPerSecond how many of them may begin in any second, over all nodes; null for any number
     */
    public record Connection(
            URI baseUrl,
            URI tokenUrl,
            String username,
            String password,
            Duration connectTimeout,
            Duration timeout,
            int inFlight,
            Double maxPerSecond) {

        /** Without a limit of its own to the calls of a second. */
        public Connection(
                URI baseUrl,
                URI tokenUrl,
                String username,
                String password,
                Duration connectTimeout,
                Duration timeout,
                int inFlight) {
            this(baseUrl, tokenUrl, username, password, connectTimeout, timeout, inFlight, null);
        }

        @Override
        public String toString() {
            return "Connection[" + baseUrl + "]";
        }
    }

    /**
     * How to poll it; null for a partner that is not polled.
     *
     * @param every pause between two polls
     * @param overlap how far a poll looks back behind the last one, because the partner's sort is unstable
     * @param backfillFrom where the first poll begins; what it brings is recorded and counted, told to nobody
     * @param pageSize rows a page
     */
    public record Poll(Duration every, Duration overlap, Instant backfillFrom, int pageSize) {}

    /**
     * What becomes of a delivery that does not get through.
     *
     * @param onRefusal when the partner refuses it for good
     * @param after how long it may fail before its lane is parked; null for as long as with any partner
     */
    public record Parking(OnRefusal onRefusal, Duration after) {

        /** As with any partner. */
        public static final Parking USUAL = new Parking(OnRefusal.PARK, null);

        /** What is done with a delivery that was refused for good. */
        public enum OnRefusal {
            /** It waits for an operator, and what follows of its dossier waits behind it. */
            PARK,
            /** It is given up, and what follows is told. */
            SKIP
        }
    }

    /**
     * Dates of reception, in Vietnam's time.
     *
     * @param from the first one, or null if there is none
     * @param before the one after the last, or null if there is none
     */
    public record Reception(LocalDate from, LocalDate before) {

        /** Every date. */
        public static final Reception ANY = new Reception(null, null);

        /** @param day on which a dossier was received, or registered if it was not received; null holds always */
        public boolean holds(LocalDate day) {
            return day == null || (from == null || !day.isBefore(from)) && (before == null || day.isBefore(before));
        }

        boolean overlaps(Reception other) {
            return begins(before, other.from) && begins(other.before, from);
        }

        private static boolean begins(LocalDate end, LocalDate start) {
            return end == null || start == null || start.isBefore(end);
        }
    }
}
