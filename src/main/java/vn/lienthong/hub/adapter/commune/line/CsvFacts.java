package vn.lienthong.hub.adapter.commune.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.partner.Partner;

/** Makes a canonical event of the cells of one line. Pure; what intake checks is not checked here. */
final class CsvFacts {

    private static final Pattern LOCAL_TAIL = Pattern.compile("^(\\d\\.\\d{6})\\..+");
    private static final String TIME_RULE = "phải viết ngày và giờ như 08/10/2026 09:15";

    private final Partner partner;

    CsvFacts(Partner partner) {
        this.partner = partner;
    }

    /** @throws BadLineException if code, fact or a time are missing or cannot be understood */
    ObjectNode event(Map<Column, String> cells, Map<String, String> further) throws BadLineException {
        String code = cell(cells, Column.CODE);
        FactType fact = FactWords.fact(cell(cells, Column.FACT))
                .orElseThrow(() ->
                        new BadLineException("Cột " + Column.FACT.heading() + ": sự việc không có trong danh mục"));
        Instant time = time(Column.TIME, cell(cells, Column.TIME));
        ObjectNode event = EventJson.mapper().createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", code + "/" + fact.factName() + "/" + VietnamTime.format(time));
        event.put("source", partner.source());
        event.put("type", fact.eventType());
        event.put("subject", code);
        event.put("time", VietnamTime.format(time));
        event.put("datacontenttype", "application/json");
        event.set("data", data(fact, cells, further));
        return event;
    }

    private ObjectNode data(FactType fact, Map<Column, String> cells, Map<String, String> further)
            throws BadLineException {
        ObjectNode data = EventJson.mapper().createObjectNode();
        Set<Column> wanted = FactWords.columns(fact);
        for (Map.Entry<Column, String> cell : cells.entrySet()) {
            if (wanted.contains(cell.getKey())) {
                ObjectNode into = cell.getKey().ofTheApplicant() ? data.withObjectProperty("applicant") : data;
                into.put(cell.getKey().member(), value(cell.getKey(), cell.getValue()));
            }
        }
        if (fact.isIntake() && !data.has("receivingUnit")) {
            putOwnUnit(data, "receivingUnit");
        }
        if (fact == FactType.TRANSFERRED) {
            putOwnUnit(data, "fromUnit");
        }
        String reason = cells.get(Column.REASON);
        if (reason != null && fact == FactType.PROGRESSED) {
            data.put("note", reason);
        }
        if (reason != null && (fact == FactType.PAYMENT_REQUESTED || fact == FactType.PAID)) {
            data.putArray("items").addObject().put("name", reason);
        }
        further.forEach((heading, value) -> {
            if (!data.has(heading)) {
                data.put(heading, value);
            }
        });
        return data;
    }

    /** A commune with one unit need not write it on every line. */
    private void putOwnUnit(ObjectNode data, String member) {
        if (partner.units().size() == 1) {
            data.put(member, partner.units().iterator().next());
        }
    }

    private static String value(Column column, String cell) throws BadLineException {
        return switch (column) {
            case PROMISED_AT -> VietnamTime.format(time(column, cell));
            case CHANNEL, HOW -> FactWords.channel(cell);
            case PROCEDURE -> LOCAL_TAIL.matcher(cell).replaceFirst("$1");
            default -> cell;
        };
    }

    private static Instant time(Column column, String cell) throws BadLineException {
        return WrittenTime.of(cell)
                .orElseThrow(() -> new BadLineException("Cột " + column.heading() + ": " + TIME_RULE));
    }

    private static String cell(Map<Column, String> cells, Column column) throws BadLineException {
        String cell = cells.get(column);
        if (cell == null) {
            throw new BadLineException("Cột " + column.heading() + ": chưa ghi");
        }
        return cell;
    }
}
