package vn.lienthong.hub.adapter.land.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/**
 * Tells news from what the hub holds from others and has told the partner: the same fact of the same second, of which the
 * message says nothing else.
 */
@Component("landEcho")
public class Echo {

    private static final String APPOINTMENT = "promisedAt";

    private final HeldFacts facts;

    Echo(HeldFacts facts) {
        this.facts = facts;
    }

    boolean isOneOf(Partner partner, DossierEvent event) {
        OthersFacts known = facts.find(partner.id(), event.subject());
        return known != null
                && known.facts().stream()
                        .filter(other -> other.type() == event.type() && same(other.time(), event.time()))
                        .anyMatch(other -> saysNoMore(event, other, known.dueAt()));
    }

    private static boolean saysNoMore(DossierEvent event, OthersFact other, Instant dueAt) {
        ObjectNode said = EventJson.mapper().valueToTree(event.fact());
        ObjectNode told = EventJson.mapper().valueToTree(other.fact());
        if (!told.has(APPOINTMENT) && dueAt != null) {
            told.put(APPOINTMENT, VietnamTime.format(dueAt.truncatedTo(ChronoUnit.SECONDS)));
        }
        // Not said means that it pauses.
        told.putIfAbsent("pausesClock", EventJson.mapper().getNodeFactory().booleanNode(true));
        return said.properties().stream().allMatch(member -> isSame(member, told.get(member.getKey())));
    }

    private static boolean isSame(Map.Entry<String, JsonNode> said, JsonNode told) {
        return said.getValue().equals(told);
    }

    private static boolean same(Instant told, Instant said) {
        return told.truncatedTo(ChronoUnit.SECONDS).equals(said.truncatedTo(ChronoUnit.SECONDS));
    }
}
