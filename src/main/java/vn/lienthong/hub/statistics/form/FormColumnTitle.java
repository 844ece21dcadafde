package vn.lienthong.hub.statistics.form;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a column is called. */
record FormColumnTitle(
        @Schema(example = "c4") String column,

        @Schema(description = "its number on the form", example = "(4)")
        String label,

        @Schema(example = "Số lượng hồ sơ tiếp nhận – Trong kỳ – Trực tuyến")
        String title) {

    static FormColumnTitle of(FormLayout.Column column) {
        return new FormColumnTitle(column.key(), column.label(), String.join(" – ", column.heading()));
    }
}
