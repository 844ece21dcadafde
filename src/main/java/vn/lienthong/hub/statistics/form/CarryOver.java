package vn.lienthong.hub.statistics.form;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * By how many column 6 differs from column 11 of the period before: c6 = c11 of the period before + transferred +
 * reopened. Both may be negative.
 *
 * @param transferred dossiers that came, with a transfer or with their unit, less those that left
 * @param reopened dossiers that were finished when the period before ended and have been reopened since
 */
public record CarryOver(
        @Schema(description = "came by transfer, or with their unit, less those that left so", example = "-2")
        long transferred,

        @Schema(description = "finished when the period before ended, and reopened since", example = "1")
        long reopened) {}
