package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One group of an indicator. */
record IndicatorGroup<F>(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "of groups by one thing only: its code", example = "DD")
        String key,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "likewise its name, if it is known", example = "Đất đai")
        String name,

        @Schema(description = "in the order of groupBy") List<GroupKey> keys,
        @JsonUnwrapped F figures) {

    static <F> IndicatorGroup<F> of(List<GroupKey> keys, F figures) {
        GroupKey only = keys.size() == 1 ? keys.get(0) : null;
        return new IndicatorGroup<>(only == null ? null : only.key(), only == null ? null : only.name(), keys, figures);
    }
}
