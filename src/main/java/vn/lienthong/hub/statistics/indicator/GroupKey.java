package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;

/** What makes a group. */
@Schema(name = "IndicatorGroupKey")
record GroupKey(
        @Schema(example = "field") String by,

        @Schema(description = "null for what has none, as the field of an unknown procedure", example = "DD")
        String key,

        @Schema(description = "its name, if it has one and it is known", example = "Đất đai")
        String name) {}
