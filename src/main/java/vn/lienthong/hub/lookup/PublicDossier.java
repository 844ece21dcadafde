package vn.lienthong.hub.lookup;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.lienthong.hub.event.DossierState;

/**
 * What everybody may know of a dossier: nothing else is ever added here.
 *
 * @param code as it was asked for
 * @param progress the state, a stable word
 * @param progressText the same as a Vietnamese sentence
 */
public record PublicDossier(
        @Schema(example = DossierController.EXAMPLE) String code,
        DossierState progress,
        @Schema(example = "Hồ sơ đã được tiếp nhận.") String progressText) {}
