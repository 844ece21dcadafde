package vn.lienthong.hub.adapter.labour.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the partner said, whatever the HTTP status was: {@code {error_code, message}}, bare or wrapped in {@code result}.
 *
 * @param code error_code as text, whether it came as a number or as a text
 * @param message NFC, empty if there is none
 * @param data rows, if it answers a pull; a missing node else
 */
public record LabourAnswer(String code, String message, JsonNode data) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.0+)?");
    private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_.+-]{1,20}");
    private static final int MOST_DIGITS = 6;
    private static final String ALREADY_THERE = "đã tồn tại";

    /** @return null if the JSON is no answer of this dialect */
    public static LabourAnswer of(JsonNode json) {
        JsonNode answer = json != null && json.path("result").isObject() ? json.get("result") : json;
        JsonNode code = answer == null ? null : answer.get("error_code");
        if (code == null
                || !(code.isTextual() || code.isNumber())
                || code.asText().isBlank()) {
            return null;
        }
        return new LabourAnswer(
                code.asText().trim(), LabourText.sent(answer.path("message").asText("")), answer.path("data"));
    }

    public boolean good() {
        return NUMBER.matcher(code).matches() && new BigDecimal(code).signum() == 0;
    }

    /** The partner has the dossier already. */
    public boolean alreadyThere() {
        return !good() && message.toLowerCase(Locale.ROOT).contains(ALREADY_THERE);
    }

    /** The code if it is one: a partner may put anything there. */
    public String shownCode() {
        boolean showable =
                SHOWABLE.matcher(code).matches() && code.replaceAll("\\D", "").length() <= MOST_DIGITS;
        return showable ? code : "not shown";
    }

    @Override
    public String toString() {
        return "LabourAnswer[" + shownCode() + "]";
    }
}
