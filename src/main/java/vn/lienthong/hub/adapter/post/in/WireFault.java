package vn.lienthong.hub.adapter.post.in;

/** A message of the post that cannot be taken; carries the answer to it. */
public final class WireFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    WireFault(Reply reply) {
        super(null, null, false, false);
        this.reply = reply;
    }

    public Reply reply() {
        return reply;
    }
}
