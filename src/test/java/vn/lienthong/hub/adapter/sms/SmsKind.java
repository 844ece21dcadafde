package vn.lienthong.hub.adapter.sms;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.Kind;
import vn.lienthong.hub.testing.conformance.Said;
import vn.lienthong.hub.testing.conformance.Telling;
import vn.lienthong.hub.testing.conformance.Trap;
import vn.lienthong.hub.testing.golden.GoldenCase;

/** The kind sms: asked and told. A question says no fact; what is checked of it is what it is answered. */
final class SmsKind implements Kind, Telling {

    @Override
    public String slug() {
        return "sms";
    }

    @Override
    public Optional<Telling> telling() {
        return Optional.of(this);
    }

    @Override
    public Optional<Hearing> hearing() {
        return Optional.of(new SmsHearing());
    }

    @Override
    public Map<Lack, String> lacks() {
        return Map.of(
                Lack.TOKEN, "the key goes with every call", Lack.ECHO, "a gateway asks, and says nothing of dossiers");
    }

    @Override
    public List<Trap> traps() {
        return List.of(
                Trap.in("a code typed with errors", "question-typed-with-errors", "question-without-a-code"),
                Trap.in("an answer to a machine comes back as a question", "question-of-a-machine"),
                Trap.in("errors inside HTTP 200", "no-credit-is-tried-again"),
                Trap.in("the code is a number or a text", "number-is-turned-down"),
                Trap.in("taken before: the answer was lost", "taken-before-is-taken"),
                Trap.in("more than 160 characters", "long-name-of-a-desk-is-cut"),
                Trap.in("a number that takes no texts", "no-phone-sends-nothing", "landline-sends-nothing"),
                Trap.in(
                        "news that is none any more",
                        "papers-that-came-meanwhile-send-nothing",
                        "result-handed-out-meanwhile-sends-nothing",
                        "appointment-moved-again-sends-nothing",
                        "old-news-sends-nothing"));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(SmsAdapters.KEY, SmsAdapters.NUMBER_SECRET, SmsAdapters.PASSWORD, SmsHearing.NUMBER);
    }

    @Override
    public Partner partner(URI url, Duration timeout) {
        return SmsAdapters.partner(url, timeout);
    }

    @Override
    public PartnerGateway gateway(Partner partner, GoldenCase sample) {
        return SmsAdapters.delivering(partner, SmsAdapters.THURSDAY_MORNING, (unit, from) -> from)::deliver;
    }

    @Override
    public int maxAnswer() {
        return Math.toIntExact(SmsAdapters.PROPERTIES.maxAnswer().toBytes());
    }

    @Override
    public String plainSample() {
        return "papers-missing-is-texted";
    }

    @Override
    public Said taken() {
        return Said.json("{\"code\":\"100\",\"message\":\"OK\"}");
    }

    @Override
    public Said turnedDown(String message) {
        return Said.json("{\"code\":\"121\",\"message\":" + new TextNode(message) + "}");
    }
}
