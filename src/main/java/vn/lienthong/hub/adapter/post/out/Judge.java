package vn.lienthong.hub.adapter.post.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import vn.lienthong.hub.adapter.post.Tables;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.PartnerAnswer;

/**
 * What an answer to a write means.
 *
 * <ul>
 *   <li>2xx with a {@code Status}: good or turned down, as the tables say; the post reports errors inside a 200. A
 *       number is as good as a text. Without a {@code Status} it is no answer of the post, but of what stands before it.
 *   <li>400, 409, 413, 415, 422 speak of the content: turned down.
 *   <li>Everything else (token, rights, wrong path, too many calls, faults) speaks of the moment: to be tried again.
 * </ul>
 */
final class Judge {

    private static final Set<Integer> OF_THE_CONTENT = Set.of(400, 409, 413, 415, 422);

    private Judge() {}

    /** @throws NoAnswerException if the same call may succeed later */
    static PostAnswer judge(PartnerAnswer answer, Tables tables) {
        boolean turned = OF_THE_CONTENT.contains(answer.status());
        if (!answer.isSuccess() && !turned) {
            throw new NoAnswerException("HTTP " + answer.status(), answer);
        }
        JsonNode body = answer.jsonOrNull();
        String status = body == null ? "" : body.path("Status").asText("").trim();
        if (turned) {
            return new PostAnswer.Turned("HTTP " + answer.status() + (status.isEmpty() ? "" : ": " + text(body)));
        }
        if (status.isEmpty()) {
            throw new NoAnswerException("the answer is not in the dialect: no JSON with a Status");
        }
        return tables.isGood(status) ? new PostAnswer.Good() : new PostAnswer.Turned(text(body));
    }

    private static String text(JsonNode body) {
        return body.path("Status").asText() + " " + body.path("Message").asText("");
    }
}
