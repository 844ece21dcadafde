package vn.lienthong.hub.adapter.sms.in;

import java.time.Instant;

/** How often numbers asked, by keyed digest; every node counts together. */
public interface Senders {

    /** Counts one question in the hour of {@code now}. @return the hour's count, this question included */
    Count ask(String gateway, String digest, Instant now);

    /** Counts that the question named no dossier. */
    void miss(String gateway, String digest, Instant now);

    /** @param misses those before */
    record Count(int questions, int misses) {}
}
