package vn.lienthong.hub.delivery.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.hub.delivery.audit.AuditAction;

/**
 * A page of decisions, the latest first.
 *
 * @param next the cursor of the next page; null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditPage(List<Item> items, String next) {

    /**
     * One decision. A large replay or skip is carried out in parts, each with an entry of its own and all with the same
     * time.
     *
     * @param client who decided; null for the hub's own rule
     * @param delivery null if it concerned several, or none
     * @param dossier number of the dossier, if it concerned one delivery
     * @param count how many deliveries it touched
     * @param filter how they were chosen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            Instant at,
            @Schema(example = "operator") String client,
            @Schema(example = "REPLAYED") AuditAction action,
            @Schema(example = "province") String partner,
            UUID delivery,
            Long dossier,
            @Schema(example = "3") int count,

            @JsonRawValue @Schema(implementation = Object.class, example = "{\"partner\": \"province\"}")
            String filter,

            @Schema(example = "it knows the procedure now") String reason) {}
}
