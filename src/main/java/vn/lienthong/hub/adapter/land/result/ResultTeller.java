package vn.lienthong.hub.adapter.land.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.Amendment;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/**
 * Says to the hub that a result lies at another address now: the fact is corrected in its partner's name. After a crash it
 * is said again under the same id.
 */
@Component("landResultTeller")
class ResultTeller {

    private static final Logger LOG = LoggerFactory.getLogger(ResultTeller.class);

    private final Results results;
    private final ResultAddress address;
    private final Partners partners;
    private final Intake intake;

    ResultTeller(Results results, ResultAddress address, Partners partners, Intake intake) {
        this.results = results;
        this.address = address;
        this.partners = partners;
        this.intake = intake;
    }

    void tell(Results.FactKey fact) {
        List<ResultRow> rows = results.of(fact.partner(), fact.eventId());
        Optional<Partner> partner = partners.find(fact.partner());
        if (partner.isPresent() && address.isKnown() && !rows.isEmpty()) {
            IntakeResult result = intake.accept(
                            Sender.of(partner.get()),
                            List.of(Amendment.of(event(partner.get(), rows))),
                            Intake.Mode.LIVE)
                    .get(0);
            if (result instanceof IntakeResult.Rejected rejected
                    && !rejected.problem().code().equals(FaultCode.EVENT_CONFLICT.code())) {
                LOG.warn(
                        "{}: the address of a copy was not accepted: {}",
                        fact.partner(),
                        rejected.problem().code());
            }
        }
        results.told(fact, rows);
    }

    private DossierEvent event(Partner partner, List<ResultRow> rows) {
        ResultRow first = rows.get(0);
        return new DossierEvent(
                partner.source(),
                first.eventId(),
                first.subject(),
                first.happenedAt(),
                new Fact.Completed(rows.stream().map(address::paper).toList()),
                Map.of());
    }
}
