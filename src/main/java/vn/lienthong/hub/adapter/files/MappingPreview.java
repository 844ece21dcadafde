package vn.lienthong.hub.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.live.FolderPartners;
import vn.lienthong.hub.adapter.files.live.LivePartner;
import vn.lienthong.hub.adapter.files.message.MessageText;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.FolderRoute;
import vn.lienthong.hub.adapter.files.sample.Failures;
import vn.lienthong.hub.adapter.files.sample.Heard;
import vn.lienthong.hub.adapter.files.sample.OutboundFact;
import vn.lienthong.hub.adapter.files.sample.Told;
import vn.lienthong.hub.adapter.files.sample.Trial;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.intake.EventCheck;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;

/** Shows what the mappings that are live make of a message or of a fact. Nothing is kept and nothing is sent. */
@Component
class MappingPreview {

    private static final PartnerAnswer GOOD = new PartnerAnswer(200, null, new byte[0]);

    private final FolderPartners partners;
    private final EventCheck events;

    MappingPreview(FolderPartners partners, EventCheck events) {
        this.partners = partners;
        this.events = events;
    }

    /**
     * @param route id of the inbound route; null if there is but one, or for outbound
     * @throws Fault {@code partner-not-found}; {@code invalid-parameter} if there are several routes and none is named;
     *     {@code invalid-request} if an event and dossier to be told cannot be read
     */
    PreviewAnswer preview(String slug, String route, JsonNode body) {
        CheckedFolder folder = partners.find(slug)
                .map(LivePartner::folder)
                .orElseThrow(() -> new Fault(
                        FaultCode.PARTNER_NOT_FOUND,
                        "No folder of that name is live. GET /api/v1/mappings lists them all."));
        try (Trial trial = new Trial(folder, events)) {
            return body.isObject() && body.size() == 2 && body.has("event") && body.has("dossier")
                    ? outbound(folder, trial, body)
                    : inbound(folder, trial, route, body);
        }
    }

    private static PreviewAnswer inbound(CheckedFolder folder, Trial trial, String id, JsonNode message) {
        List<FolderRoute> fitting = folder.routes().stream()
                .filter(route -> route.inbound() && (id == null || route.id().equals(id)))
                .toList();
        if (fitting.size() != 1) {
            String detail = "must name one of the inbound routes: "
                    + folder.routes().stream()
                            .filter(FolderRoute::inbound)
                            .map(FolderRoute::id)
                            .toList();
            throw new Fault(FaultCode.INVALID_PARAMETER, "route " + detail, List.of(new Violation("route", detail)));
        }
        Heard heard = trial.hear(fitting.get(0), MessageText.clean(message));
        List<Violation> problems = new ArrayList<>(heard.problems());
        if (heard.failure() != null) {
            problems.addAll(Failures.of(heard.failure()));
        }
        return new PreviewAnswer(
                PreviewAnswer.Direction.INBOUND,
                heard.events(),
                null,
                heard.failure() == null ? heard.reply() : null,
                null,
                problems);
    }

    private PreviewAnswer outbound(CheckedFolder folder, Trial trial, JsonNode fact) {
        List<Violation> wrong = OutboundFact.violations(fact, events);
        if (!wrong.isEmpty()) {
            throw new Fault(FaultCode.INVALID_REQUEST, "The event or the dossier cannot be read.", wrong);
        }
        Told told = trial.tell(OutboundFact.delivery(fact, folder.settings().partner()), n -> GOOD);
        return new PreviewAnswer(
                PreviewAnswer.Direction.OUTBOUND,
                null,
                told.calls().stream().map(MappingPreview::request).toList(),
                null,
                told.outcome() == null ? null : told.outcome().getClass().getSimpleName(),
                told.failure() == null ? List.of() : Failures.of(told.failure()));
    }

    private static PreviewAnswer.Request request(PartnerCall call) {
        URI uri = call.uri();
        return new PreviewAnswer.Request(
                call.method().name(),
                uri.toString(),
                call.body() == null ? null : new PartnerAnswer(0, null, call.body()).jsonOrNull());
    }
}
