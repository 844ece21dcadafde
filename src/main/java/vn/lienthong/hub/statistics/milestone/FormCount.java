package vn.lienthong.hub.statistics.milestone;

/**
 * The numbers of form II.06a of a unit and field, in dossiers.
 *
 * @param unit null where those of all units are together
 * @param field empty where the catalogue does not know the procedure; null where those of all fields are together
 * @param online received in the period online
 * @param other received in the period at a counter or by post
 * @param open in progress at the period's end
 * @param overdue of those, overdue
 * @param openBefore in progress at the end of the period before
 * @param reopened resolved at the end of the period before, and since then reopened
 */
public record FormCount(
        String unit,
        String field,
        long online,
        long other,
        long early,
        long onTime,
        long late,
        long open,
        long overdue,
        long openBefore,
        long reopened) {}
