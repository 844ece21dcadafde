package vn.lienthong.hub.adapter.post.in;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.PostSettings;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.security.BearerCallers;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.security.Scopes;

/** Knows the post by a token of the hub, as the hub's own API does: the post is a client like others. */
@Component("postTokenDoorkeeper")
class TokenDoorkeeper implements Doorkeeper {

    private final BearerCallers callers;

    TokenDoorkeeper(BearerCallers callers) {
        this.callers = callers;
    }

    @Override
    public Partner partnerOf(String authorization) throws WireFault {
        Caller caller = caller(authorization);
        if (caller.partner() == null || !caller.partner().kind().equals(PostSettings.KIND)) {
            throw new WireFault(Reply.forbidden());
        }
        return caller.partner();
    }

    private Caller caller(String authorization) throws WireFault {
        try {
            return callers.of(authorization, Scopes.EVENTS_WRITE);
        } catch (Fault e) {
            if (e.code() == FaultCode.UNAUTHENTICATED) {
                throw new WireFault(Reply.unauthenticated());
            }
            if (e.code() == FaultCode.FORBIDDEN) {
                throw new WireFault(Reply.forbidden());
            }
            throw e;
        }
    }
}
