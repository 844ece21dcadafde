package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;

/** What the hub sends: applied to the rows once for each delivery, and kept in a journal. */
public final class IgateInbox {

    private static final int WAITING = 1;
    private static final int COMPLETED = 4;
    private static final int RETURNED = 5;
    private static final int STOPPED = 6;

    private final List<Sent> journal = new ArrayList<>();
    private final Map<String, ObjectNode> answers = new HashMap<>();
    private final IgateRows rows;
    private final Clock clock;

    IgateInbox(IgateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * One request.
     *
     * @param call {@code create} or {@code status}
     * @param code of the dossier
     * @param nationStatus state's number; 0 with {@code create}
     * @param first whether it had an effect; false for a repetition of the same delivery
     * @param errors whether it was turned down
     */
    public record Sent(
            String call,
            String deliveryId,
            long sequence,
            long token,
            String code,
            int nationStatus,
            boolean first,
            boolean errors) {}

    synchronized List<Sent> journal() {
        return List.copyOf(journal);
    }

    synchronized ObjectNode take(String call, JsonNode body, Map<String, String> headers) {
        String delivery = headers.get("Hub-Delivery-Id");
        ObjectNode known = answers.get(call + delivery);
        JsonNode item = body.isArray() ? body.path(0) : body;
        ObjectNode answer = known != null ? known : "create".equals(call) ? create(item) : status(item);
        if (!answer.has("errors")) {
            answers.put(call + delivery, answer);
        }
        journal.add(new Sent(
                call,
                delivery,
                Long.parseLong(headers.get("Hub-Sequence")),
                Long.parseLong(headers.get("Hub-Token")),
                item.path("code").asText(),
                item.path("nationStatus").asInt(),
                known == null,
                answer.has("errors")));
        return answer;
    }

    private ObjectNode create(JsonNode dossier) {
        String code = dossier.path("code").asText();
        if (rows.find(code).isPresent()) {
            return errors("Hồ sơ " + code + " đã tồn tại");
        }
        String id = IgateClerk.newId();
        ObjectNode row = dossier.deepCopy();
        row.put("id", id);
        row.putNull("completedDate").putNull("returnedDate").putNull("dossierTaskStatus");
        row.putObject("dossierStatus").put("id", dossier.hasNonNull("acceptedDate") ? 2 : 0);
        row.putArray("currentTask");
        row.put("updatedDate", IgateTime.format(clock.instant()));
        rows.put(row);
        return JsonNodeFactory.instance.objectNode().put("id", id).put("code", code);
    }

    private ObjectNode status(JsonNode push) {
        String name = push.hasNonNull("id")
                ? push.get("id").asText()
                : push.path("code").asText();
        if (rows.find(name).isEmpty()) {
            return errors("Không tìm thấy hồ sơ " + push.path("code").asText());
        }
        rows.edit(name, row -> apply(push, row));
        return JsonNodeFactory.instance.objectNode().put("status", 200).put("title", "Success");
    }

    private void apply(JsonNode push, ObjectNode row) {
        int status = push.path("dossierStatus").path("id").asInt();
        String since = push.path("updatedDate").asText();
        row.putObject("dossierStatus").put("id", status);
        if (push.hasNonNull("appointmentDate")) {
            row.set("appointmentDate", push.get("appointmentDate"));
        }
        if (status == COMPLETED) {
            row.put("completedDate", since);
        }
        if (status == RETURNED) {
            row.put("returnedDate", since);
        }
        if (status == WAITING || status == STOPPED) {
            row.putObject("dossierTaskStatus").put("name", push.path("comment").asText());
        }
        row.put("updatedDate", IgateTime.format(clock.instant()));
    }

    private static ObjectNode errors(String text) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("errors").putArray("code").add(text);
        return answer;
    }
}
