package vn.lienthong.hub.adapter.labour.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import vn.lienthong.hub.adapter.labour.wire.LabourText;
import vn.lienthong.hub.adapter.labour.wire.LabourTime;
import vn.lienthong.hub.adapter.labour.wire.StepCall;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;

/** A fact as a step of {@code XuLyHoSo}: with the folded state, so that a late fact never throws the dossier back. */
final class Steps {

    private Steps() {}

    /** @param code how the partner calls the dossier */
    static StepCall of(Delivery delivery, String acceptKey, String code) {
        DossierSnapshot dossier = delivery.dossier();
        Fact fact = delivery.event().fact();
        String time = LabourTime.format(delivery.event().time());
        return new StepCall(
                acceptKey,
                LabourText.sent(code),
                "",
                LabourText.sent(officer(fact)),
                "",
                time,
                LabourText.sent(dossier.competentUnit()),
                LabourText.sent(text(fact)),
                Wording.state(dossier.state()),
                time,
                fact instanceof Fact.Progressed step ? LabourTime.format(step.stageDueAt()) : "",
                Papers.of(fact));
    }

    private static String officer(Fact fact) {
        if (fact instanceof Fact.Progressed step) {
            return step.officer();
        }
        return fact instanceof Fact.Received received ? received.officer() : null;
    }

    /** Reason, else note, else stage; null if the fact has none of them. */
    static String text(Fact fact) {
        JsonNode data = EventJson.mapper().valueToTree(fact);
        return Stream.of("reason", "note", "stage")
                .map(member -> LabourText.read(data.path(member).asText(null)))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}
