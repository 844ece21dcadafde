package vn.lienthong.hub.adapter.igate;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.lookup.FactsOfOthers;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/** What the hub holds from others is what it tells, or has told, the partner. */
@Component("igateToldByHub")
class ToldByHub implements Told {

    private final FactsOfOthers facts;

    ToldByHub(FactsOfOthers facts) {
        this.facts = facts;
    }

    @Override
    public Map<String, Dossier> dossiers(Partner partner, Collection<RowNames> rows) {
        List<String> codes = rows.stream().flatMap(ToldByHub::codes).distinct().toList();
        Map<String, OthersFacts> known = facts.find(partner.id(), codes);
        Map<String, Dossier> dossiers = new HashMap<>();
        for (RowNames row : rows) {
            codes(row)
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(found -> dossiers.put(
                            row.id(),
                            new Dossier(
                                    found.facts().stream().map(ToldByHub::known).toList(), found.dueAt())));
        }
        return dossiers;
    }

    private static Stream<String> codes(RowNames row) {
        return Stream.of(row.id(), row.code(), row.nationCode()).filter(Objects::nonNull);
    }

    private static KnownFact known(OthersFact said) {
        return new KnownFact(said.type(), said.time(), promisedAt(said.fact()), text(said.fact()));
    }

    private static Instant promisedAt(Fact fact) {
        if (fact instanceof Fact.Received received) {
            return received.promisedAt();
        }
        if (fact instanceof Fact.Supplemented supplemented) {
            return supplemented.promisedAt();
        }
        return fact instanceof Fact.Rescheduled rescheduled ? rescheduled.promisedAt() : null;
    }

    /** Reason, else note, else stage: what the push wrote as its comment. */
    private static String text(Fact fact) {
        if (fact instanceof Fact.Progressed step) {
            return step.note() == null ? step.stage() : step.note();
        }
        if (fact instanceof Fact.SupplementRequested request) {
            return request.reason();
        }
        if (fact instanceof Fact.Refused refused) {
            return refused.reason();
        }
        if (fact instanceof Fact.Withdrawn withdrawn) {
            return withdrawn.reason();
        }
        if (fact instanceof Fact.Stopped stopped) {
            return stopped.reason();
        }
        if (fact instanceof Fact.Rescheduled rescheduled) {
            return rescheduled.reason();
        }
        return fact instanceof Fact.Reopened reopened ? reopened.reason() : null;
    }
}
