package vn.lienthong.hub.adapter.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;

/** Deliveries made from the samples' dossiers. */
public final class Dossiers {

    private static final Instant FIRST_STEP = Instant.parse("2026-10-09T01:00:00Z");
    private static final GoldenCase RECEIVED = sample("received-login-first");
    private static final GoldenCase WITH_STEPS = sample("received-late-with-23-steps-in-tens");

    private Dossiers() {}

    public static Delivery received(Partner partner) {
        return delivery(partner, RECEIVED.event(), RECEIVED.dossier());
    }

    static Delivery withSteps(Partner partner) {
        return delivery(partner, WITH_STEPS.event(), WITH_STEPS.dossier());
    }

    /** A dossier of which only a step is known. */
    static Delivery unknown(Partner partner) {
        ObjectNode dossier = json(RECEIVED).put("state", DossierState.UNKNOWN.name());
        return delivery(partner, step(), snapshot(dossier));
    }

    /** A step of a dossier that the partner has, or not, and so many steps that it was not told. */
    static Delivery progressed(Partner partner, boolean told, int steps) {
        ObjectNode dossier =
                json(RECEIVED).put("state", DossierState.IN_PROGRESS.name()).put("partnerWasTold", told);
        ArrayNode notTold = dossier.putArray("stepsNotTold");
        for (int i = 0; i < steps; i++) {
            notTold.addObject()
                    .put("time", VietnamTime.format(FIRST_STEP.plusSeconds(60L * i)))
                    .put("stage", "Bước " + i);
        }
        return delivery(partner, step(), snapshot(dossier));
    }

    private static DossierEvent step() {
        Fact progressed = new Fact.Progressed(null, null, "Bước", null, null, null);
        return new DossierEvent("/partners/igate", "x", RECEIVED.event().subject(), FIRST_STEP, progressed);
    }

    private static Delivery delivery(Partner partner, DossierEvent event, DossierSnapshot dossier) {
        return new Delivery(UUID.randomUUID(), 1, 1, partner, event, dossier);
    }

    private static ObjectNode json(GoldenCase sample) {
        return sample.json("event.json").get("dossier").deepCopy();
    }

    private static DossierSnapshot snapshot(ObjectNode dossier) {
        try {
            return EventJson.mapper().treeToValue(dossier, DossierSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GoldenCase sample(String name) {
        return GoldenCases.of("province").stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
