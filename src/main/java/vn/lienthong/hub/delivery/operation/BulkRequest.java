package vn.lienthong.hub.delivery.operation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.lane.AnswerText;
import vn.lienthong.hub.fault.Violation;

/**
 * Which deliveries to replay or to skip; what is not named does not narrow.
 *
 * @param system whose name {@code code} is, where several systems use the same
 * @param dossier a dossier's number, as {@code dossier} of a delivery
 * @param fact short name of a fact
 * @param minAttempts calls that were made at least
 * @param reason kept in the audit
 * @param confirm how many may be touched at most, as the answer without it said
 * @param unknown members that mean nothing here; a misspelt filter must not widen what is touched
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record BulkRequest(
        @Schema(example = "province") String partner,

        @Schema(example = "X77.03-261008-0975", description = "A code, an alias or the hub's own id of a dossier")
        String code,

        @Schema(example = "igate-1") String system,
        @Schema(example = "4711") Long dossier,
        @Schema(example = "received") String fact,

        @Schema(example = "PARKED", description = "PARKED or WAITING; only parked ones can be replayed")
        DeliveryState state,

        @Schema(example = "2026-10-08T17:00:00+07:00") Instant enqueuedBefore,
        @Schema(example = "2026-10-08T17:00:00+07:00") Instant parkedBefore,
        @Schema(example = "3") Integer minAttempts,

        @Schema(description = "Ids of deliveries; up to 1000")
        List<UUID> ids,

        @Schema(
                example = "the province mended its procedure catalogue",
                description =
                        "Why, in up to 200 characters, for whoever reads the audit; needed to skip. Name no people.")
        String reason,

        @Schema(
                description = "Without it nothing is touched, only counted. With it: the largest number that may be"
                        + " touched; if the filter matches more, nothing is.")
        Integer confirm,

        @JsonAnySetter @Schema(hidden = true) Map<String, Object> unknown) {

    static final int MOST_IDS = 1000;

    BulkRequest {
        unknown = unknown == null ? Map.of() : unknown;
    }

    /** Whether it names less than everything. */
    boolean narrows() {
        return partner != null
                || code != null
                || dossier != null
                || fact != null
                || state != null
                || enqueuedBefore != null
                || parkedBefore != null
                || minAttempts != null
                || ids != null;
    }

    /**
     * Whether to act.
     *
     * @param matched how many the filter matches now
     * @throws vn.lienthong.hub.fault.Fault {@code invalid-request} if that is more than were confirmed
     */
    boolean isConfirmed(int matched) {
        if (confirm != null && matched > confirm) {
            Selections.refuse(List.of(new Violation(
                    "/confirm",
                    "the filter matches " + matched
                            + " deliveries now, more than were confirmed; nothing was touched")));
        }
        return confirm != null;
    }

    /** The reason without what may be a person's number; null if none was given. */
    String keptReason() {
        return AnswerText.of(reason);
    }

    /** The filter alone, as it is kept in the audit. */
    BulkRequest filter() {
        return new BulkRequest(
                partner,
                code,
                system,
                dossier,
                fact,
                state,
                enqueuedBefore,
                parkedBefore,
                minAttempts,
                ids,
                null,
                null,
                null);
    }
}
