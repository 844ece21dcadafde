package vn.lienthong.hub.adapter.files.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import vn.lienthong.hub.adapter.files.message.EventMaker;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.intake.EventCheck;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;

/** The bean {@code hubIntake} of a live version: gives what a mapping made to the hub's intake. */
public final class HubIntake {

    private static final int OK = 200;
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    private final Partner partner;
    private final Intake intake;
    private final EventCheck check;
    private final Echoes echoes;

    HubIntake(Partner partner, Intake intake, EventCheck check, Echoes echoes) {
        this.partner = partner;
        this.intake = intake;
        this.check = check;
        this.echoes = echoes;
    }

    /**
     * Accepts the events that the body holds, each as if it had come alone. The header {@code CamelHttpResponseCode} is
     * 200, or the highest status of those that were refused.
     *
     * @return {@code {events: [{subject, status, state, code, detail, violations}]}}, in order
     * @throws vn.lienthong.hub.fault.Fault {@code unavailable} if the database is away: send the whole again
     */
    public JsonNode accept(Exchange exchange) {
        JsonNode mapped = exchange.getMessage().getBody() instanceof JsonNode json ? json : null;
        List<JsonNode> events = EventMaker.events(mapped, partner.source());
        Intake.Mode mode = exchange.getProperty(Heard.MODE, Intake.Mode.LIVE, Intake.Mode.class);
        List<ObjectNode> answers = answers(events, mode);
        int refused = (int)
                answers.stream().filter(answer -> status(answer) >= FIRST_ERROR).count();
        boolean failed = answers.stream().anyMatch(answer -> status(answer) >= FIRST_FAULT);
        exchange.setProperty(Heard.PROPERTY, new Heard(cursor(mapped), more(mapped), events.size(), refused, failed));
        exchange.getMessage()
                .setHeader(
                        Exchange.HTTP_RESPONSE_CODE,
                        answers.stream()
                                .mapToInt(HubIntake::status)
                                .filter(status -> status >= FIRST_ERROR)
                                .max()
                                .orElse(OK));
        ObjectNode all = EventJson.mapper().createObjectNode();
        all.putArray("events").addAll(answers);
        return all;
    }

    private List<ObjectNode> answers(List<JsonNode> events, Intake.Mode mode) {
        List<List<Violation>> violations =
                events.stream().map(check::violations).toList();
        List<JsonNode> valid = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (violations.get(i).isEmpty()) {
                valid.add(events.get(i));
            }
        }
        Echoes.Told told = echoes.told(partner, valid);
        List<JsonNode> news = valid.stream().filter(event -> !told.holds(event)).toList();
        List<IntakeResult> results = news.isEmpty()
                ? List.of()
                : intake.accept(
                        Sender.of(partner), news.stream().map(EventJson::read).toList(), mode);
        List<ObjectNode> answers = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < events.size(); i++) {
            JsonNode event = events.get(i);
            if (!violations.get(i).isEmpty()) {
                answers.add(answer(
                        event,
                        Problem.of(FaultCode.INVALID_EVENT, "Nothing was accepted of this event.", violations.get(i))));
            } else if (told.holds(event)) {
                answers.add(answer(event).put("status", OK));
            } else {
                answers.add(answer(event, results.get(next++)));
            }
        }
        return answers;
    }

    private static ObjectNode answer(JsonNode event, IntakeResult result) {
        if (result instanceof IntakeResult.Rejected rejected) {
            return answer(event, rejected.problem());
        }
        ObjectNode answer = answer(event).put("status", result.status());
        if (result instanceof IntakeResult.Accepted accepted
                && accepted.receipt().state() != null) {
            answer.put("state", accepted.receipt().state().name());
        }
        return answer;
    }

    private static ObjectNode answer(JsonNode event, Problem problem) {
        ObjectNode answer = answer(event)
                .put("status", problem.status())
                .put("code", problem.code())
                .put("detail", problem.detail());
        answer.set("violations", EventJson.mapper().valueToTree(problem.violations()));
        return answer;
    }

    private static ObjectNode answer(JsonNode event) {
        return EventJson.mapper()
                .createObjectNode()
                .put("subject", event.path("subject").asText());
    }

    private static int status(ObjectNode answer) {
        return answer.get("status").asInt();
    }

    private static String cursor(JsonNode mapped) {
        JsonNode cursor = mapped == null ? null : mapped.get("cursor");
        return cursor == null || cursor.isNull() || !cursor.isValueNode() ? null : cursor.asText();
    }

    private static boolean more(JsonNode mapped) {
        return mapped != null && mapped.path("more").asBoolean(false);
    }
}
