package vn.lienthong.hub.adapter.land.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import vn.lienthong.hub.adapter.land.wire.LandText;

/**
 * What the partner said in its {@code status}, whatever the HTTP status was.
 *
 * @param message NFC, empty if there is none; may hold personal data
 */
record Answer(boolean success, String code, String message) {

    private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_.+-]{1,20}");
    private static final int MOST_DIGITS = 6;

    /** @return null if the JSON is no answer of this dialect */
    static Answer of(JsonNode json) {
        JsonNode status = json == null ? null : json.get("status");
        String success = status == null ? "" : status.path("success").asText("");
        if (!success.equalsIgnoreCase("true") && !success.equalsIgnoreCase("false")) {
            return null;
        }
        return new Answer(
                success.equalsIgnoreCase("true"),
                status.path("code").asText("").trim(),
                LandText.sent(status.path("message").asText("")));
    }

    /** The code if it is one: a partner may put anything there. */
    String shownCode() {
        return SHOWABLE.matcher(code).matches() && code.replaceAll("\\D", "").length() <= MOST_DIGITS
                ? code
                : "not shown";
    }

    /** Without the message. */
    @Override
    public String toString() {
        return "Answer[" + success + " " + shownCode() + "]";
    }
}
