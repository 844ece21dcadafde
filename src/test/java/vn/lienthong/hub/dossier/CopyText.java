package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/** Values as PostgreSQL's {@code COPY} reads them, one line a row. */
final class CopyText {

    private static final int DAY = 86_400;
    private static final Map<Long, String> DATES = new ConcurrentHashMap<>();

    private final StringBuilder line = new StringBuilder(300);

    private StringBuilder next() {
        return line.isEmpty() ? line : line.append('\t');
    }

    CopyText add(String value) {
        next();
        if (value == null) {
            line.append("\\N");
        } else {
            line.append(value.indexOf('\\') < 0 ? value : value.replace("\\", "\\\\"));
        }
        return this;
    }

    CopyText add(long value) {
        next().append(value);
        return this;
    }

    CopyText add(boolean value) {
        next().append(value ? 't' : 'f');
        return this;
    }

    /** To the millisecond; several times faster than the formatters, which would take most of a load's time. */
    CopyText add(Instant time) {
        long second = time.getEpochSecond();
        int ofDay = (int) Math.floorMod(second, (long) DAY);
        int millis = time.getNano() / 1_000_000;
        next().append(DATES.computeIfAbsent(Math.floorDiv(second, (long) DAY), day -> LocalDate.ofEpochDay(day) + " "));
        digits(ofDay / 36_000, ofDay / 3600).append(':');
        digits(ofDay / 600 % 6, ofDay / 60).append(':');
        digits(ofDay / 10 % 6, ofDay).append('.');
        line.append((char) ('0' + millis / 100));
        digits(millis / 10 % 10, millis).append("+00");
        return this;
    }

    private StringBuilder digits(int tens, int ones) {
        return line.append((char) ('0' + tens)).append((char) ('0' + ones % 10));
    }

    CopyText add(ObjectNode json) {
        return add(json.isEmpty() ? "{}" : json.toString());
    }

    /** A value of a row that stands as JSON: text, number, truth, null or an array of texts. */
    CopyText column(JsonNode value) {
        if (!value.isArray()) {
            return add(value.isNull() || value.isMissingNode() ? null : value.asText());
        }
        StringJoiner array = new StringJoiner(",", "{", "}");
        value.forEach(element -> array.add(element.asText()));
        return add(array.toString());
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
