package vn.lienthong.hub.adapter.labour;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.hub.adapter.labour.wire.LabourText;

/**
 * One partner's mapping tables, between the codes of the hub and its own.
 *
 * @param procedures procedure code without local tail → the partner's own code
 * @param sex the hub's word ({@code MALE}, {@code FEMALE}) → the partner's code
 * @param idIssuedBy the hub's word → the partner's code
 * @param places unit → its place in the partner's lists; districts that are no more stay in them, marked as synthetic
 * @param ethnicity the hub's word → the partner's code; may be missing, for the State's numbers need no table
 */
public record LabourTables(
        Map<String, String> procedures,
        Map<String, String> sex,
        Map<String, String> idIssuedBy,
        Map<String, Place> places,
        Map<String, String> ethnicity) {

    /**
     * A place, as numbers of the partner's lists; the same numbers as the land sector's.
     *
     * @param synthetic made up for a list that still asks for districts
     */
    public record Place(
            @JsonProperty("TinhId") Integer province,
            @JsonProperty("HuyenId") Integer district,
            @JsonProperty("XaId") Integer commune,
            boolean synthetic) {

        static final Place UNKNOWN = new Place(null, null, null, false);

        /** @return the number as text, empty if it is not known */
        public static String text(Integer number) {
            return number == null ? "" : number.toString();
        }
    }

    public LabourTables {
        for (Map<?, ?> table : new Map<?, ?>[] {procedures, sex, idIssuedBy, places}) {
            if (table == null) {
                throw new IllegalArgumentException("procedures, sex, idIssuedBy and places must all be there");
            }
        }
        ethnicity = ethnicity == null ? Map.of() : ethnicity;
    }

    /** The partner's code of a procedure; empty if it has none. */
    public Optional<String> procedureOf(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(procedures.get(LabourText.procedureCode(code)))
                        .filter(own -> !own.isBlank());
    }

    /** @return the procedure's code, else the partner's as it came, so that it is quarantined under that name */
    public String procedure(String own) {
        return own == null
                ? null
                : LabourText.procedureCode(keyOf(procedures, own).orElse(own));
    }

    /** The place of a unit, or one of which nothing is known. */
    public Place place(String unit) {
        return unit == null ? Place.UNKNOWN : places.getOrDefault(unit, Place.UNKNOWN);
    }

    /** The unit at a place; empty if the tables do not know it. */
    public Optional<String> unitAt(String province, String district, String commune) {
        return places.entrySet().stream()
                .filter(entry -> Place.text(entry.getValue().province()).equals(province)
                        && Place.text(entry.getValue().district()).equals(district)
                        && Place.text(entry.getValue().commune()).equals(commune))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** The hub's word for a code of the partner. */
    public static Optional<String> keyOf(Map<String, String> table, String code) {
        return table.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue(), code))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
