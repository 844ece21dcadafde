package vn.lienthong.hub.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.unit.CheckedJson;
import vn.lienthong.hub.unit.Findings;

/**
 * What the preview reckons with.
 *
 * @param unit whose calendar; null for the nation's
 * @param finishedAt null if only the due time is asked for
 */
record PreviewRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant startedAt,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Term term,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cutoff cutoff,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) PausePolicy policy,
        String unit,
        List<Pause> pauses,
        Instant finishedAt) {

    /** @throws Fault INVALID_REQUEST with every fault */
    static PreviewRequest read(JsonNode body) {
        Findings findings = new Findings();
        PreviewRequest request = null;
        if (body.isObject()) {
            request = read(new CheckedJson(body, "", findings));
        } else {
            findings.add("", "must be a JSON object");
        }
        findings.throwIfAny(FaultCode.INVALID_REQUEST, "Correct the members named and ask again.");
        return request;
    }

    private static PreviewRequest read(CheckedJson json) {
        json.allowOnly("startedAt", "term", "cutoff", "policy", "unit", "pauses", "finishedAt");
        PreviewRequest request = new PreviewRequest(
                json.time("startedAt"),
                TermReader.read(json.object("term")),
                json.oneOf("cutoff", Cutoff.class),
                json.oneOf("policy", PausePolicy.class),
                json.optionalCode("unit"),
                pauses(json),
                json.optionalTime("finishedAt"));
        if (isBefore(request.finishedAt(), request.startedAt())) {
            json.fault("finishedAt", "must not lie before startedAt");
        }
        return request;
    }

    private static List<Pause> pauses(CheckedJson json) {
        List<Pause> pauses = new ArrayList<>();
        for (CheckedJson item : json.objects("pauses")) {
            item.allowOnly("from", "to");
            Pause pause = new Pause(item.time("from"), item.optionalTime("to"));
            if (isBefore(pause.to(), pause.from())) {
                item.fault("to", "must not lie before from; leave it out while the pause is open");
            }
            pauses.add(pause);
        }
        return pauses;
    }

    private static boolean isBefore(Instant one, Instant other) {
        return one != null && other != null && one.isBefore(other);
    }
}
