package vn.lienthong.hub.adapter.land;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;

/** Deliveries and messages made from the samples. */
final class LandSamples {

    private static final GoldenCase HAND_OVER = named("hand-over-with-parcel-and-paper");
    private static final Instant TIME = Instant.parse("2026-10-13T01:20:00Z");

    private LandSamples() {}

    /** The hand-over of the samples, whose one paper lies behind this link. */
    static Delivery handOver(Partner partner, String link) {
        return delivery(partner, HAND_OVER.event().fact(), dossier -> ((ObjectNode) dossier.at("/attachments/0"))
                .put("url", link));
    }

    /** The hand-over of the samples, without papers. */
    static Delivery handOver(Partner partner) {
        return delivery(partner, HAND_OVER.event().fact(), dossier -> {});
    }

    /** @param change of the folded dossier of the samples, which has no papers */
    static Delivery delivery(Partner partner, Fact fact, Consumer<ObjectNode> change) {
        ObjectNode dossier = HAND_OVER.json("event.json").get("dossier").deepCopy();
        ObjectNode paper = (ObjectNode) dossier.at("/attachments/0").deepCopy();
        dossier.putArray("attachments").add(paper);
        ObjectNode changed = dossier.deepCopy();
        change.accept(changed);
        if (changed.at("/attachments").equals(dossier.at("/attachments"))) {
            changed.putArray("attachments");
        }
        DossierEvent event =
                new DossierEvent("/partners/district", "x", HAND_OVER.event().subject(), TIME, fact);
        return new Delivery(UUID.randomUUID(), 7, 3, partner, event, snapshot(changed));
    }

    /** A message of the samples. */
    static ObjectNode message(String sample) {
        return (ObjectNode) named(sample).json("in.json");
    }

    private static DossierSnapshot snapshot(ObjectNode dossier) {
        try {
            return EventJson.mapper().treeToValue(dossier, DossierSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GoldenCase named(String name) {
        return GoldenCases.of("land").stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
