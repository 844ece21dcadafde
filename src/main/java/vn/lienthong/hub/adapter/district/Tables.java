package vn.lienthong.hub.adapter.district;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One partner's mapping tables. A unit that they do not know goes on under the code that it has, both ways: intake then
 * waits for a unit of that code instead of losing the fact, and the partner still hears of a result that came from a unit
 * which it has no code for.
 *
 * @param units the partner's own code → unit
 * @param answerOk values of MaKetQua that mean good
 */
public record Tables(Map<String, String> units, Set<String> answerOk) {

    public Tables {
        if (units == null || answerOk == null || answerOk.isEmpty()) {
            throw new IllegalArgumentException("units and answerOk must be there, and answerOk not empty");
        }
    }

    /** @return null for null */
    public String unit(String own) {
        return own == null ? null : units.getOrDefault(own, own);
    }

    /** Of several own codes of one unit the first by alphabet. */
    public String own(String unit) {
        return units.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue(), unit))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(unit);
    }
}
