package vn.lienthong.hub.adapter.labour.in;

/** A partner's message that cannot be taken; carries the answer to it. */
public final class CallRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    CallRefused(Reply reply) {
        super(null, null, false, false);
        this.reply = reply;
    }

    /** @param pointer where, as a JSON pointer; the value itself is never said */
    static CallRefused at(String pointer, String expected) {
        return new CallRefused(Reply.invalid("Bản tin sai tại " + pointer + ": " + expected));
    }

    public Reply reply() {
        return reply;
    }
}
