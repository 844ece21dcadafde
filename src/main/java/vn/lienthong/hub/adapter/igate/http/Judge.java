package vn.lienthong.hub.adapter.igate.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.PartnerAnswer;

/**
 * What an answer means.
 *
 * <ul>
 *   <li>2xx with a JSON object is done, unless it holds {@code errors}, or a {@code status} of its own from 400 on: the
 *       vendor reports errors inside a 200.
 *   <li>400, 409, 413, 415, 422, and any other 4xx with {@code errors}, speak of the content: turned down for good.
 *   <li>Every other 4xx speaks of the caller or the address (token, rights, wrong path, too many calls), 3xx, 5xx and
 *       what is not JSON of the partner's state: no answer, to be tried again.
 * </ul>
 */
final class Judge {

    private static final Set<Integer> OF_THE_CONTENT = Set.of(400, 409, 413, 415, 422);
    private static final int NO_CONTENT = 204;
    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;

    private Judge() {}

    /** @throws NoAnswerException if the same call may succeed later */
    static Answer judge(PartnerAnswer answer) {
        if (answer.status() == NO_CONTENT) {
            return new Answer.Done(JsonNodeFactory.instance.objectNode());
        }
        if (answer.isSuccess()) {
            return inside(answer, answer.jsonObject());
        }
        JsonNode body = answer.jsonOrNull();
        List<String> errors = body == null ? List.of() : texts(body.path("errors"));
        boolean turned = answer.status() >= CLIENT_ERRORS
                && answer.status() < SERVER_ERRORS
                && !isLater(answer.status())
                && (OF_THE_CONTENT.contains(answer.status()) || !errors.isEmpty());
        if (turned) {
            return new Answer.Turned(errors.isEmpty() ? "status " + answer.status() : String.join("; ", errors));
        }
        throw new NoAnswerException("status " + answer.status(), answer);
    }

    /** Unauthorized, forbidden, timed out, too early, too many: whatever the body says, it passes. */
    private static boolean isLater(int status) {
        return Set.of(401, 403, 408, 425, 429).contains(status);
    }

    private static Answer inside(PartnerAnswer answer, JsonNode body) {
        List<String> errors = texts(body.path("errors"));
        if (!errors.isEmpty()) {
            return new Answer.Turned(String.join("; ", errors));
        }
        int status = body.path("status").asInt();
        if (status >= SERVER_ERRORS) {
            throw new NoAnswerException("status " + status + " inside a " + answer.status());
        }
        return status >= CLIENT_ERRORS
                ? new Answer.Turned(
                        "status " + status + " " + body.path("title").asText(""))
                : new Answer.Done(body);
    }

    /** {@code false}, 0, null and blank say that there is no error. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        boolean says = node.isNumber()
                ? node.asLong() != 0
                : node.isTextual() && !node.asText().isBlank();
        if (says) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }
}
