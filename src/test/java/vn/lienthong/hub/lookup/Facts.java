package vn.lienthong.hub.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Events of one sender, and codes that nobody else uses. The people in them are invented. */
final class Facts {

    /** Whatever of the person must not come back. */
    static final String[] PERSON = {
        "Lò Thị Mẫu Thử", "077199004321", "0900111222", "lo.mau@thu.example", "12 Ngõ Bịa Đặt", "Ghi chú riêng tư"
    };

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger CODES = new AtomicInteger();

    private final String source;

    Facts(String source) {
        this.source = source;
    }

    static Facts of(String partner) {
        return new Facts("/partners/" + partner);
    }

    /** A code of national shape. */
    static String code() {
        return "X77.03-250303-%06d".formatted(CODES.incrementAndGet());
    }

    /** A code of no national shape. */
    static String ownCode() {
        return "SO-" + CODES.incrementAndGet();
    }

    /** @param more further members of data, with a comma in front */
    ObjectNode received(String code, String time, String unit, String more) {
        return said("received", code, time, """
                {"procedureCode":"1.013228","channel":"COUNTER","receivingUnit":"%s","summary":"%s",
                 "applicant":{"name":"%s","kind":"CITIZEN","idNumber":"%s","phone":"%s","email":"%s","address":"%s"}%s}
                """.formatted(
                        unit, PERSON[5], PERSON[0], PERSON[1], PERSON[2], PERSON[3], PERSON[4], more));
    }

    ObjectNode received(String code, String time, String unit) {
        return received(code, time, unit, "");
    }

    /** @param time in +07:00, as {@code 2025-03-03T08:00:00} */
    ObjectNode said(String fact, String code, String time, String data) {
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", source)
                .put("type", "vn.lienthong.dossier." + fact + ".v1")
                .put("subject", code)
                .put("time", time + "+07:00");
        try {
            event.set("data", JSON.readTree(data));
            return event;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param change members of the correction's data besides what it corrects */
    ObjectNode corrected(ObjectNode fact, String time, String change) {
        return said("corrected", fact.get("subject").asText(), time, """
                {"corrects":{"source":"%s","id":"%s"},"reason":"%s",%s}
                """.formatted(
                        fact.get("source").asText(), fact.get("id").asText(), PERSON[0], change));
    }
}
