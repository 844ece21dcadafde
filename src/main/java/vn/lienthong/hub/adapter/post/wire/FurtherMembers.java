package vn.lienthong.hub.adapter.post.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lienthong.hub.event.FactType;

/** What the post says beyond what the language names: kept as it came. */
public final class FurtherMembers {

    private FurtherMembers() {}

    /**
     * @param used members that the fact says already
     * @return without what is null; never under a name of the language, which the fact alone may use
     */
    public static Map<String, Object> of(JsonNode message, Set<String> used, FactType fact) {
        Set<String> named = Arrays.stream(fact.dataClass().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Map<String, Object> further = new TreeMap<>();
        message.fields().forEachRemaining(member -> {
            if (!used.contains(member.getKey())
                    && !named.contains(member.getKey())
                    && !member.getValue().isNull()) {
                further.put(member.getKey(), member.getValue());
            }
        });
        return further;
    }
}
