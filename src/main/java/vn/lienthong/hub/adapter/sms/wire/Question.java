package vn.lienthong.hub.adapter.sms.wire;

/**
 * A text that came in.
 *
 * @param from the number that sent it: personal data
 */
public record Question(String from, String text) {

    @Override
    public String toString() {
        return "Question[personal data]";
    }
}
