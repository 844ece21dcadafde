package vn.lienthong.hub.adapter.files.route;

/** What an answer of the partner leaves on the exchange beside body and status. */
public final class PartnerReply {

    /** Exchange property: how long the partner asks to wait, a {@link java.time.Duration}; missing if it does not. */
    public static final String RETRY_AFTER = "hubRetryAfter";

    /** Exchange property: true once the partner has been called. */
    public static final String CALLED = "hubCalled";

    /** Exchange property: true if the answer has a body that is no JSON. */
    public static final String NOT_JSON = "hubNotJson";

    private PartnerReply() {}
}
