package vn.lienthong.hub.adapter.province.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.hub.adapter.province.ProvinceSettings;
import vn.lienthong.hub.adapter.province.wire.WireText;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.SafeMessage;

/**
 * What the partner said, whatever the HTTP status was.
 *
 * @param code error_code as text, whether it came as a number or as a text
 * @param message NFC, empty if there is none
 * @param session of a login, else null
 * @param denied by HTTP 401 or 403, which say that the session (or the login) is not good, whatever the body says
 */
record Answer(String code, String message, String session, boolean denied) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.0+)?");
    private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_.+-]{1,20}");
    private static final String ALREADY_THERE = "đã tồn tại";

    static Answer denied(int status) {
        return new Answer(String.valueOf(status), "", null, true);
    }

    /** @return null if the JSON is no answer of this dialect */
    static Answer of(JsonNode json) {
        JsonNode code = json == null ? null : json.get("error_code");
        if (code == null
                || !(code.isTextual() || code.isNumber())
                || code.asText().isBlank()) {
            return null;
        }
        JsonNode session = json.path("session");
        return new Answer(
                code.asText().trim(),
                WireText.sent(json.path("message").asText("")),
                session.isTextual() && !session.textValue().isBlank() ? session.textValue() : null,
                false);
    }

    boolean good() {
        return !denied && NUMBER.matcher(code).matches() && new BigDecimal(code).signum() == 0;
    }

    /** The partner has it already: what was sent as new must go as an update. */
    boolean alreadyThere() {
        return !good() && message.toLowerCase(Locale.ROOT).contains(ALREADY_THERE);
    }

    boolean sessionEnded(ProvinceSettings settings) {
        return denied
                || !good()
                        && (settings.sessionCodes().contains(code)
                                || settings.sessionMessage().matcher(message).find());
    }

    void orThrow(Delivery delivery) throws NotDelivered {
        if (!good()) {
            throw NotDelivered.refused("error_code " + shownCode() + ": " + SafeMessage.of(message, delivery));
        }
    }

    /** The code if it is one: a partner may put anything there. */
    String shownCode() {
        return SHOWABLE.matcher(code).matches() && code.replaceAll("\\D", "").length() <= 6 ? code : "not shown";
    }

    @Override
    public String toString() {
        return "Answer[" + shownCode() + "]";
    }
}
