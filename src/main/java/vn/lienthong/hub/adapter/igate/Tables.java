package vn.lienthong.hub.adapter.igate;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

/**
 * One partner's mapping tables, between the vendor's ids and the codes of the hub.
 *
 * <p>A unit or procedure that the tables do not know goes on under the vendor's own id, so that intake puts it into
 * quarantine by that name instead of losing it.
 *
 * @param agencies vendor's agency id → unit
 * @param procedures vendor's procedure id → procedure code
 * @param applyMethod vendor's id → channel
 * @param dossierStatusIn vendor's status → the fact it stands for, by its short name; null for none
 * @param dossierStatusOut folded state → vendor's status
 */
public record Tables(
        Map<String, String> agencies,
        Map<String, String> procedures,
        Map<String, Channel> applyMethod,
        Map<String, String> dossierStatusIn,
        Map<DossierState, Integer> dossierStatusOut) {

    private static final Pattern LOCAL_TAIL = Pattern.compile("^(\\d+\\.\\d{6})\\..+$");

    public Tables {
        requireAll(agencies, procedures, applyMethod, dossierStatusIn, dossierStatusOut);
        dossierStatusIn.values().forEach(Tables::requireStatusFact);
    }

    /** @return the unit's code, else the vendor's id as it came */
    String unit(String agency) {
        return agencies.getOrDefault(agency, agency);
    }

    /** @return the procedure's code without a local tail, else the vendor's id as it came */
    String procedure(String id) {
        return LOCAL_TAIL.matcher(procedures.getOrDefault(id, id)).replaceFirst("$1");
    }

    boolean knowsUnit(String agency) {
        return agencies.containsKey(agency);
    }

    boolean knowsProcedure(String id) {
        return procedures.containsKey(id);
    }

    Optional<Channel> channel(String applyMethodId) {
        return Optional.ofNullable(applyMethodId == null ? null : applyMethod.get(applyMethodId));
    }

    /** The fact that a status stands for; empty for none or an unknown status. */
    Optional<FactType> statusFact(String status) {
        return Optional.ofNullable(status == null ? null : dossierStatusIn.get(status))
                .flatMap(FactType::ofName);
    }

    Optional<Integer> status(DossierState state) {
        return Optional.ofNullable(dossierStatusOut.get(state));
    }

    Optional<String> agencyOf(String unit) {
        return keyOf(agencies, unit);
    }

    Optional<String> procedureIdOf(String code) {
        return code == null
                ? Optional.empty()
                : procedures.keySet().stream()
                        .filter(id ->
                                procedure(id).equals(LOCAL_TAIL.matcher(code).replaceFirst("$1")))
                        .sorted()
                        .findFirst();
    }

    Optional<Integer> applyMethodOf(Channel channel) {
        return keyOf(applyMethod, channel).map(Integer::valueOf);
    }

    private static <V> Optional<String> keyOf(Map<String, V> table, V value) {
        return table.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue(), value))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static void requireAll(Map<?, ?>... tables) {
        for (Map<?, ?> table : tables) {
            if (table == null) {
                throw new IllegalArgumentException("agencies, procedures, applyMethod, dossierStatusIn and"
                        + " dossierStatusOut must all be there");
            }
        }
    }

    private static void requireStatusFact(String fact) {
        if (fact != null && FactType.ofName(fact).filter(StatusFacts::canMake).isEmpty()) {
            throw new IllegalArgumentException("dossierStatusIn: a status cannot stand for '" + fact + "'");
        }
    }
}
