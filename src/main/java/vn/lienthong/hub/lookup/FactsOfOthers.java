package vn.lienthong.hub.lookup;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Names;
import vn.lienthong.hub.dossier.WholeFacts;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/**
 * For adapters of partners that show rows: what the hub holds of a dossier from everybody but that partner, so that a row
 * which only says it again is known for a confirmation.
 */
@Component
public class FactsOfOthers {

    private final WholeFacts facts;

    FactsOfOthers(WholeFacts facts) {
        this.facts = facts;
    }

    /**
     * @param partner id of the partner whose own facts are left out
     * @param codes codes as the partner writes them, national ones and its own
     * @return by code; a code that no dossier has is missing
     */
    public Map<String, OthersFacts> find(String partner, Collection<String> codes) {
        Map<String, OthersFacts> found = new HashMap<>();
        facts.named(codes.stream()
                        .map(code -> Names.alias(partner, code))
                        .distinct()
                        .toList())
                .forEach((name, whole) -> found.put(name.value(), of(partner, whole)));
        return found;
    }

    private static OthersFacts of(String partner, WholeFacts.Whole whole) {
        return new OthersFacts(
                whole.facts().stream()
                        .filter(said -> !partner.equals(said.partner()))
                        .map(said -> new OthersFact(said.type(), said.time(), said.fact()))
                        .toList(),
                whole.dueAt());
    }

    /** @param dueAt the current appointment, or null */
    public record OthersFacts(List<OthersFact> facts, Instant dueAt) {}

    /** A fact that counts, corrections applied; holds personal data. */
    public record OthersFact(FactType type, Instant time, Fact fact) {

        @Override
        public String toString() {
            return "OthersFact[" + type.factName() + "]";
        }
    }
}
