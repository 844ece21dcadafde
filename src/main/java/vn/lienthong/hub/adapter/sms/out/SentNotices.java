package vn.lienthong.hub.adapter.sms.out;

import java.time.Instant;
import java.util.UUID;

/** Which notices were sent. */
public interface SentNotices {

    /** Whether another delivery than this one told the same: a second attempt of one delivery is the gateway's to know. */
    boolean sentByAnother(String gateway, Notice notice, UUID delivery);

    void remember(String gateway, Notice notice, UUID delivery, Instant at);
}
