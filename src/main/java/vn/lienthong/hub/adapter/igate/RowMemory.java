package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is remembered of a row between two readings; holds no personal data.
 *
 * @param subject the name under which the hub was told of the row
 * @param status the status that it showed last
 * @param appointments the appointments that it showed, each once, the last one last
 * @param facts by slot
 */
record RowMemory(String subject, String status, List<Instant> appointments, Map<String, Remembered> facts) {

    RowMemory {
        appointments = appointments == null ? List.of() : List.copyOf(appointments);
        facts = facts == null ? Map.of() : new TreeMap<>(facts);
    }

    /** Of a row that was never read. */
    static RowMemory none(String subject) {
        return new RowMemory(subject, null, List.of(), Map.of());
    }

    RowMemory withStatus(String shown) {
        return new RowMemory(subject, shown, appointments, facts);
    }

    RowMemory withAppointment(Instant shown) {
        List<Instant> all = new ArrayList<>(appointments);
        all.remove(shown);
        all.add(shown);
        return new RowMemory(subject, status, all, facts);
    }

    RowMemory with(String slot, Remembered fact) {
        Map<String, Remembered> all = new TreeMap<>(facts);
        all.put(slot, fact);
        return new RowMemory(subject, status, appointments, all);
    }

    /** @return null if the row never showed one */
    Instant lastAppointment() {
        return appointments.isEmpty() ? null : appointments.get(appointments.size() - 1);
    }

    /**
     * @param type short name of the fact
     * @param id the event's id; null for a fact that only confirmed what the hub told
     * @param time when it happened, as last shown
     * @param digests by member of {@code data}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Remembered(String type, String id, Instant time, Map<String, String> digests) {

        Remembered {
            digests = digests == null ? Map.of() : new TreeMap<>(digests);
        }

        boolean own() {
            return id != null;
        }
    }
}
