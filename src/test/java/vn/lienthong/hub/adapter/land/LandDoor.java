package vn.lienthong.hub.adapter.land;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.adapter.land.in.HeldFacts;
import vn.lienthong.hub.adapter.land.in.Reply;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** The adapter as its partner meets it at its address, in a hub that holds the facts that a sample takes as told. */
final class LandDoor implements Hearing.Hearer {

    private final List<DossierEvent> held = new ArrayList<>();
    private final Reception reception;

    LandDoor(Intake intake) {
        reception = LandAdapters.hearing(
                LandPartner.at(URI.create("https://datdai.partner.invalid")), intake, held(), Clock.systemUTC());
    }

    /** From now on the hub holds these from others. */
    LandDoor hold(JsonNode events) {
        events.forEach(event -> held.add(EventJson.read(event)));
        return this;
    }

    @Override
    public void before(GoldenCase sample) {
        if (sample.has("told.json")) {
            hold(sample.json("told.json"));
        }
        if (sample.has("before.in.json")) {
            reply(sample.exchanges().get(0).request().target(), sample.files().get("before.in.json"));
        }
    }

    @Override
    public List<String> hear(List<GoldenExchange> messages) {
        return messages.stream()
                .map(message -> write(reply(message.request().target(), message.in())))
                .toList();
    }

    Reply reply(String target, byte[] body) {
        String[] segments = target.split("/");
        return reception.answer(segments[3], segments[4], new ByteArrayInputStream(body));
    }

    private HeldFacts held() {
        return (partner, code) -> new OthersFacts(
                held.stream()
                        .filter(event -> event.subject().equals(code))
                        .map(event -> new OthersFact(event.type(), event.time(), event.fact()))
                        .toList(),
                null);
    }

    private static String write(Reply reply) {
        try {
            return EventJson.mapper().writeValueAsString(reply);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
