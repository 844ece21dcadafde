package vn.lienthong.hub.adapter.sms.wire;

/**
 * A text to be sent.
 *
 * @param to digits with 84 in front: personal data
 * @param requestId the same for the same text, however often it is handed over
 */
public record Message(String to, String text, String requestId) {

    @Override
    public String toString() {
        return "Message[" + requestId + "]";
    }
}
