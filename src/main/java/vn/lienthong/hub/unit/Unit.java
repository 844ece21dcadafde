package vn.lienthong.hub.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A commune, district, office or province.
 *
 * @param parent code of the unit above, null at the top
 * @param validTo last day on which it exists, null while it does
 * @param successors who took over its work, by field; an empty list of fields means all of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unit(
        String code,
        String name,
        Level level,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        List<Successor> successors) {

    public enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE,
        OFFICE
    }

    public record Successor(String unit, List<String> fields) {}
}
