package vn.lienthong.hub.adapter.igate.http;

import vn.lienthong.hub.partner.BearerCalls;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerCall;

/** Calls the vendor and judges its answer. */
public class Caller {

    private final BearerCalls calls;

    public Caller(BearerCalls calls) {
        this.calls = calls;
    }

    /** @throws vn.lienthong.hub.partner.NoAnswerException if the same call may succeed later */
    public Answer call(Partner partner, PartnerCall call) {
        return Judge.judge(calls.send(partner, call));
    }
}
