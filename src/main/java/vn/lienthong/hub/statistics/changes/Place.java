package vn.lienthong.hub.statistics.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/**
 * A place in the feed: behind a cell, on the way through what changed between two transactions. As text a cursor that
 * nobody but the hub reads; it holds no rights.
 *
 * @param era in which it was given ({@code form_fold})
 * @param from first transaction; 0: everything
 * @param to behind the last one; null: up to where the ledger is added up when it is asked
 */
record Place(int era, String from, String to, LocalDate day, String unit, String field) {

    static Place beginning(int era) {
        return after(era, "0");
    }

    static Place after(int era, String transaction) {
        return new Place(era, transaction, null, LocalDate.of(1, 1, 1), "", "");
    }

    Place upTo(String transaction) {
        return new Place(era, from, transaction, day, unit, field);
    }

    Place behind(ChangedCell cell) {
        return new Place(era, from, to, cell.day(), cell.unit(), cell.field());
    }

    String text() {
        try {
            byte[] json =
                    EventJson.mapper().writeValueAsBytes(new Object[] {era, from, to, day.toString(), unit, field});
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Fault INVALID_PARAMETER if the text is no cursor */
    static Place parse(String text) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(text.strip().getBytes(StandardCharsets.US_ASCII));
            String[] parts = EventJson.mapper().readValue(json, String[].class);
            if (parts.length == 6 && isNumber(parts[1]) && (parts[2] == null || isNumber(parts[2]))) {
                return new Place(
                        Integer.parseInt(parts[0]), parts[1], parts[2], LocalDate.parse(parts[3]), parts[4], parts[5]);
            }
        } catch (java.io.IOException | RuntimeException noCursor) {
            throw wrong();
        }
        throw wrong();
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("\\d{1,18}");
    }

    private static Fault wrong() {
        return new Fault(
                FaultCode.INVALID_PARAMETER,
                "Correct the parameters that are named and ask again.",
                List.of(new Violation("since", "expected is 'next' of the answer before, or none for the beginning")));
    }
}
