package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** A {@link Horizon} as an expression over a column with a unit. */
public final class HorizonSql {

    private HorizonSql() {}

    /**
     * @param unit the column
     * @param name beginning of the names of its parameters
     * @param parameters where they are put
     */
    public static String of(Horizon horizon, String unit, String name, Map<String, Object> parameters) {
        parameters.put(name, time(horizon.elsewhere()));
        if (horizon.others().isEmpty()) {
            return "cast(:%s as timestamptz)".formatted(name);
        }
        StringBuilder expression = new StringBuilder("case");
        int number = 0;
        for (Map.Entry<Instant, Set<String>> other : horizon.others().entrySet()) {
            String units = name + "Units" + number;
            String end = name + "End" + number++;
            parameters.put(units, other.getValue().toArray(String[]::new));
            parameters.put(end, time(other.getKey()));
            expression.append(" when %s = any(:%s::text[]) then cast(:%s as timestamptz)".formatted(unit, units, end));
        }
        return expression
                .append(" else cast(:%s as timestamptz) end".formatted(name))
                .toString();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
