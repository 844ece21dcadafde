package vn.lienthong.hub.adapter.sms.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the hub answers a gateway.
 *
 * @param status of HTTP
 * @param text to text back; empty for nothing; null with an error
 * @param error for the gateway's engineers; null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reply(@JsonIgnore int status, String text, String error) {

    /** Nothing is texted back. */
    public static final Reply SILENCE = text("");

    public static Reply text(String text) {
        return new Reply(200, text, null);
    }

    public static Reply error(int status, String error) {
        return new Reply(status, null, error);
    }
}
