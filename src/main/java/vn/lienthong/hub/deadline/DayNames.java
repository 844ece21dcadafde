package vn.lienthong.hub.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names of days as the table keeps them: a JSON object, as in {@code {"2026-09-02": "Quốc khánh"}}. */
final class DayNames {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private DayNames() {}

    static String write(SortedMap<LocalDate, String> names) {
        Map<String, String> texts = new TreeMap<>();
        names.forEach((day, name) -> texts.put(day.toString(), name));
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("names of days that are no JSON text", e);
        }
    }

    static SortedMap<LocalDate, String> read(String json) {
        SortedMap<LocalDate, String> names = new TreeMap<>();
        try {
            JSON.readValue(json, TEXTS).forEach((day, name) -> names.put(LocalDate.parse(day), name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("work_calendar.names holds something else than names of days", e);
        }
        return names;
    }
}
