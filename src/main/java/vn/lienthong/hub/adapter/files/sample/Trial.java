package vn.lienthong.hub.adapter.files.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.adapter.files.message.AddressText;
import vn.lienthong.hub.adapter.files.message.EventMaker;
import vn.lienthong.hub.adapter.files.message.FolderDelivery;
import vn.lienthong.hub.adapter.files.message.HubOutcome;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.FolderRoute;
import vn.lienthong.hub.adapter.files.route.RouteContext;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.intake.EventCheck;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;

/** A folder's routes between recorders. One run at a time. */
public final class Trial implements AutoCloseable {

    private static final int CREATED = 201;
    private static final PartnerAnswer NOTHING = new PartnerAnswer(200, null, new byte[0]);

    private final CheckedFolder folder;
    private final EventCheck check;
    private final RouteContext routes;
    private final List<PartnerCall> calls = new ArrayList<>();
    private final List<JsonNode> events = new ArrayList<>();
    private IntFunction<PartnerAnswer> answers = n -> NOTHING;

    /** @throws vn.lienthong.hub.adapter.files.route.RoutesFaultyException if the routes cannot be started */
    public Trial(CheckedFolder folder, EventCheck check) {
        this.folder = folder;
        this.check = check;
        this.routes = RouteContext.start(
                folder, new RouteContext.Ends(new TrialIntake(), new HubOutcome(), (exchange, call) -> {
                    calls.add(call);
                    return answers.apply(calls.size());
                }));
    }

    /** @param message what the partner sends, or answers when polled */
    public Heard hear(FolderRoute route, JsonNode message) {
        calls.clear();
        events.clear();
        boolean push = route.kind() == FolderRoute.Kind.PUSH;
        answers = n -> answer(message);
        Exchange exchange = routes.run(route.id(), begun -> {
            begun.getMessage().setBody(push ? message : null);
            begun.getMessage()
                    .setHeader(
                            "HubCursor", AddressText.encoded(folder.settings().cursor()));
        });
        JsonNode reply = exchange.getMessage().getBody() instanceof JsonNode json ? json : null;
        return new Heard(List.copyOf(events), problems(), reply, List.copyOf(calls), exchange.getException());
    }

    /** @param partner its answer to the n-th request, counted from 1 */
    public Told tell(Delivery delivery, IntFunction<PartnerAnswer> partner) {
        calls.clear();
        answers = partner;
        try {
            Outcome outcome = FolderDelivery.deliver(folder, routes, delivery);
            return new Told(List.copyOf(calls), outcome, null);
        } catch (IllegalStateException e) {
            Exception cause = e.getCause() instanceof Exception inner ? inner : e;
            return new Told(List.copyOf(calls), null, cause);
        }
    }

    private List<Violation> problems() {
        List<Violation> problems = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            String place = "/" + i;
            check.violations(events.get(i))
                    .forEach(wrong -> problems.add(new Violation(place + wrong.pointer(), wrong.message())));
        }
        return problems;
    }

    private static PartnerAnswer answer(JsonNode message) {
        return new PartnerAnswer(200, null, message.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        routes.close();
    }

    /** The bean {@code hubIntake} of a trial: everything is taken for accepted. */
    public final class TrialIntake {

        private TrialIntake() {}

        /** As the live bean answers. */
        public JsonNode accept(Exchange exchange) {
            Message message = exchange.getMessage();
            JsonNode mapped = message.getBody() instanceof JsonNode json ? json : null;
            List<JsonNode> made =
                    EventMaker.events(mapped, folder.settings().partner().source());
            events.addAll(made);
            message.setHeader(Exchange.HTTP_RESPONSE_CODE, 200);
            ObjectNode answer = Json.MAPPER.createObjectNode();
            made.forEach(event -> answer.withArray("events")
                    .addObject()
                    .put("subject", event.path("subject").asText())
                    .put("status", CREATED));
            return answer;
        }
    }
}
