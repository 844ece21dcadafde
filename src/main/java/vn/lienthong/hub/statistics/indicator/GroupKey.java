package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.statistics.GroupNames;

/** What makes a group. */
@Schema(name = "IndicatorGroupKey")
record GroupKey(
        @Schema(example = "field") String by,

        @Schema(description = "null for what has none, as the field of an unknown procedure", example = "DD")
        String key,

        @Schema(description = "its name, if it has one and it is known", example = "Đất đai")
        String name) {

    /** The keys of a group, in the order of what it is taken apart by. */
    static List<GroupKey> of(IndicatorQuestion question, Counted counted, GroupNames names) {
        List<GroupKey> keys = new ArrayList<>();
        for (int i = 0; i < question.groupings().size(); i++) {
            Grouping by = question.groupings().get(i);
            String key = counted.keys().get(i);
            keys.add(new GroupKey(by.lowerCase(), key, name(by, key, counted, names)));
        }
        return keys;
    }

    private static String name(Grouping by, String key, Counted counted, GroupNames names) {
        return switch (by) {
            case UNIT -> names.ofUnit(key);
            case FIELD -> names.ofField(key, counted.procedureCode());
            case PROCEDURE -> names.ofProcedure(key);
            case STAGE, MONTH, CHANNEL -> null;
        };
    }
}
