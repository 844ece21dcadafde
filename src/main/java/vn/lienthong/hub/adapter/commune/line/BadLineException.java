package vn.lienthong.hub.adapter.commune.line;

/** A line that says no fact. The message is Vietnamese, for the commune, and does not repeat what the line holds. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
        super(message);
    }
}
