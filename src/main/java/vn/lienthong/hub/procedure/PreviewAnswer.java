package vn.lienthong.hub.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Verdict;

/** What the preview reckoned, and by which school. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewAnswer(
        @Schema(example = "2026-10-15T17:00:00+07:00") Instant dueAt,
        @Schema(description = "only if a finish was given") Verdict verdict,
        PausePolicy policy) {}
