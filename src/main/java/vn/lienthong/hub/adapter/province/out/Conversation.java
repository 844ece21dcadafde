package vn.lienthong.hub.adapter.province.out;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.province.ProvinceSettings;
import vn.lienthong.hub.adapter.province.wire.Call;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.partner.Partner;

/**
 * The calls of one attempt, in one session, which is renewed at most once. Begins no call when two timeouts have passed
 * since the attempt began: the attempt must end inside its lease, which is longer than three timeouts.
 */
final class Conversation {

    private final Partner partner;
    private final ProvinceSettings settings;
    private final Map<String, String> headers;
    private final Wire wire;
    private final Sessions sessions;
    private final Clock clock;
    private final Instant latest;
    private boolean renewed;

    Conversation(Delivery delivery, Wire wire, Sessions sessions, Clock clock) {
        this.partner = delivery.partner();
        this.settings = ProvinceSettings.of(partner);
        this.wire = wire;
        this.sessions = sessions;
        this.clock = clock;
        this.latest = clock.instant().plus(partner.connection().timeout().multipliedBy(2));
        this.headers = new TreeMap<>(Map.of(
                "dstcode", settings.dstcode(),
                "Hub-Delivery-Id", delivery.id().toString(),
                "Hub-Sequence", Long.toString(delivery.sequence()),
                "Hub-Token", Long.toString(delivery.token())));
    }

    /** Makes a call's message from the session and the unit in whose name the hub speaks. */
    @FunctionalInterface
    interface Message {
        Call<?> of(String session, String madonvi);
    }

    /**
     * @return the partner's answer, good or bad, but never one about the session
     * @throws NotDelivered if there is no answer
     */
    Answer ask(Message message) throws NotDelivered {
        String session = sessions.current(partner);
        mustBeInTime();
        Answer answer = post(message.of(session, settings.madonvi()));
        if (!answer.sessionEnded(settings)) {
            return answer;
        }
        if (renewed) {
            throw NotDelivered.unreachable("the partner ends each session at once");
        }
        renewed = true;
        mustBeInTime();
        answer = post(message.of(sessions.renewed(partner, session), settings.madonvi()));
        if (answer.sessionEnded(settings)) {
            throw NotDelivered.unreachable("the partner does not take the session that it has just given");
        }
        return answer;
    }

    private Answer post(Call<?> call) throws NotDelivered {
        return wire.post(partner, settings.servicePath(), headers, call);
    }

    private void mustBeInTime() throws NotDelivered {
        if (clock.instant().isAfter(latest)) {
            throw NotDelivered.unreachable("the partner is too slow for all calls of this delivery");
        }
    }
}
