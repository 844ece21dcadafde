package vn.lienthong.hub.adapter.province;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.hub.adapter.province.in.PartnerSessions;

/** Sessions without a database; one is open from the start, as the samples have it. */
final class MemorySessions implements PartnerSessions {

    static final String OPEN = "PHIEN-HUB-1";

    private final Map<String, String> sessions = new ConcurrentHashMap<>(Map.of(OPEN, SamplePartner.ID));

    @Override
    public String open(String partner) {
        String session = "PHIEN-" + sessions.size();
        sessions.put(session, partner);
        return session;
    }

    @Override
    public Optional<String> partnerOf(String session) {
        return Optional.ofNullable(sessions.get(session));
    }
}
