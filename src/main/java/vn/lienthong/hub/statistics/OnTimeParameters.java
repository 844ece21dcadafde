package vn.lienthong.hub.statistics;

import java.util.List;
import java.util.Map;

/** Reads the parameters of an indicator. */
final class OnTimeParameters {

    private static final List<String> PERIOD = List.of("unit", "from", "to");
    private static final List<String> ALL = List.of("unit", "from", "to", "groupBy", "rule", "units");

    private OnTimeParameters() {}

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    static OnTimeQuestion read(Map<String, String[]> given) {
        return read(ALL, given);
    }

    /**
     * Of an indicator that knows a unit and a period only.
     *
     * @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault
     */
    static OnTimeQuestion readPeriod(Map<String, String[]> given) {
        return read(PERIOD, given);
    }

    private static OnTimeQuestion read(List<String> known, Map<String, String[]> given) {
        ParameterReader reader = new ParameterReader(known, given);
        String unit = reader.one("unit");
        Period period = reader.period();
        Grouping grouping = reader.oneOf("groupBy", Grouping::ofName, "must be 'unit' or 'field'");
        OnTimeRule rule = reader.oneOf(
                "rule",
                OnTimeRule::ofName,
                "must be 'current' or 'original'; 'portal' and 'recorded' come with the complete statistics");
        UnitsAs unitsAs = reader.oneOf("units", UnitsAs::ofName, "must be 'then' or 'now'");
        reader.check();
        return new OnTimeQuestion(
                unit,
                period,
                grouping,
                rule == null ? OnTimeRule.CURRENT : rule,
                unitsAs == null ? UnitsAs.THEN : unitsAs);
    }
}
