package vn.lienthong.hub.adapter.igate.wire;

import java.time.Instant;

/**
 * One element of the body of {@code PUT /pa/dossier/--status}.
 *
 * @param id the vendor's id of the row, null if the hub has not learned it
 * @param nationStatus the state's number in the national dialects
 * @param updatedDate since when it is so
 * @param appointmentDate the current due time
 * @param agency who is competent now, null if the vendor does not know that unit
 * @param comment empty if there is nothing to say
 */
public record StatusPush(
        String id,
        String code,
        String nationCode,
        Id<Integer> dossierStatus,
        int nationStatus,
        Instant updatedDate,
        Instant appointmentDate,
        Id<String> agency,
        String comment) {

    public record Id<T>(T id) {}

    /** Without content, which may hold personal data. */
    @Override
    public String toString() {
        return "StatusPush[" + nationStatus + "]";
    }
}
