package vn.lienthong.hub.delivery.pause;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * Whether a partner is paused; all but the first two only if it is.
 *
 * @param by the client that said so last; null if it was the hub
 * @param until when it ends by itself; null if it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerPause(
        @Schema(example = "province") String partner,
        boolean paused,

        @Schema(example = "they move to another data centre")
        String reason,

        Instant since,
        @Schema(example = "operator") String by,
        Instant until) {

    static PartnerPause none(String partner) {
        return new PartnerPause(partner, false, null, null, null, null);
    }
}
