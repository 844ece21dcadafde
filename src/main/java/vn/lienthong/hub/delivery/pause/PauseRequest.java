package vn.lienthong.hub.delivery.pause;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.delivery.lane.AnswerText;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/**
 * @param until when it ends by itself; without it somebody must resume the partner
 * @param unknown members that mean nothing here; a misspelt end must not become none
 */
record PauseRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "they move to another data centre",
                description = "Why, in up to 200 characters, for whoever finds it paused. Name no people.")
        String reason,

        @Schema(example = "2099-10-09T05:00:00+07:00") Instant until,
        @JsonAnySetter @Schema(hidden = true) Map<String, Object> unknown) {

    /** PostgreSQL's own range is narrower than Java's. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    PauseRequest {
        unknown = unknown == null ? Map.of() : unknown;
    }

    /** @throws Fault {@code invalid-request} with everything that is wrong */
    void check(Instant now) {
        List<Violation> violations = new ArrayList<>();
        unknown.keySet()
                .forEach(name -> violations.add(new Violation(
                        "/" + name.replace("~", "~0").replace("/", "~1"), "unknown; known are reason and until")));
        if (reason == null
                || reason.isBlank()
                || reason.length() > AnswerText.MAX_LENGTH
                || reason.indexOf('\0') >= 0) {
            violations.add(new Violation(
                    "/reason", "expected is why, in up to " + AnswerText.MAX_LENGTH + " characters, without U+0000"));
        }
        if (until != null && (!until.isAfter(now) || until.isAfter(LAST))) {
            violations.add(new Violation("/until", "expected is a time to come, before the year 9999"));
        }
        if (!violations.isEmpty()) {
            throw new Fault(FaultCode.INVALID_REQUEST, "Nothing was changed. Correct what is named.", violations);
        }
    }

    /** The reason without what may be a person's number. */
    String keptReason() {
        return AnswerText.of(reason);
    }
}
