package vn.lienthong.hub.statistics.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.Step;

/** A page of dossiers with hints of one kind, each with the events that led to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntegrityPage(
        @Schema(example = "skipped-stage") String kind,

        @Schema(
                description = "at what it hints; not a verdict",
                example = "A later stage, or the finish, was reached without this one.")
        String meaning,

        @Schema(description = "of all pages", example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "dossiers on all pages together", example = "9")
        long count,

        List<Item> items,

        @Schema(description = "the cursor of the next page; left out on the last one")
        String next) {

    /** One dossier. */
    @Schema(name = "IntegrityDossier")
    record Item(
            @Schema(example = "X77.02.01-250214-0001") String code,

            @Schema(description = "where it counts", example = "X77.02.01")
            String unit,

            @Schema(description = "empty if the dossier has gone into another since")
            List<Hint> hints) {}

    /** One hint. */
    @Schema(name = "IntegrityHint")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hint(
            Mark.Code mark,

            @Schema(description = "what of it, as the number and the role of a stage", example = "2 DISTRICT")
            String detail,

            @Schema(description = "the facts that led to it, as they happened; the one that it is about is the last")
            List<Event> events) {}

    /** A fact as it was said. */
    @Schema(name = "IntegrityEvent")
    record Event(
            @Schema(example = "/partners/x77-01") String source,
            @Schema(example = "f-001") String id,

            @Schema(example = "vn.lienthong.dossier.completed.v1")
            String type,

            @Schema(description = "when it happened, corrections applied", example = "2025-02-20T09:30:00+07:00")
            Instant time,

            @Schema(description = "when the hub heard of it", example = "2025-02-20T09:30:04+07:00")
            Instant recordedAt) {

        static Event of(Step step) {
            return new Event(
                    step.said().ref().source(),
                    step.said().ref().id(),
                    step.said().type().eventType(),
                    step.time(),
                    step.said().recordedAt());
        }
    }
}
