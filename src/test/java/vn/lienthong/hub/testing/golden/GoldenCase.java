package vn.lienthong.hub.testing.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;

/**
 * One case of a slug.
 *
 * @param files contents by the file's name after the case, as in {@code 1.out.json}
 */
public record GoldenCase(String slug, String name, Map<String, byte[]> files) {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\.(.+)");
    private static final Set<String> SNAPSHOT_MEMBERS = Arrays.stream(DossierSnapshot.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    public boolean outbound() {
        return files.containsKey("event.json");
    }

    public boolean inbound() {
        return files.containsKey("events.json");
    }

    /** The exchanges in order; one for a case without numbers, none where nothing may be sent. */
    public List<GoldenExchange> exchanges() {
        Map<Integer, Map<String, byte[]>> numbered = new TreeMap<>();
        Map<String, byte[]> single = new TreeMap<>();
        files.forEach((file, content) -> {
            Matcher number = NUMBERED.matcher(file);
            if (number.matches()) {
                numbered.computeIfAbsent(Integer.valueOf(number.group(1)), n -> new TreeMap<>())
                        .put(number.group(2), content);
            } else if (file.matches("http|(out|in|answer)\\..+")) {
                single.put(file, content);
            }
        });
        List<GoldenExchange> exchanges = new ArrayList<>();
        if (!single.isEmpty()) {
            exchanges.add(new GoldenExchange(single));
        }
        numbered.values().forEach(exchange -> exchanges.add(new GoldenExchange(exchange)));
        return exchanges;
    }

    /** The fact to deliver. */
    public DossierEvent event() {
        return EventJson.read(json("event.json").get("event"));
    }

    /** The folded dossier of an outbound case; what the language does not name stands in {@code more}. */
    public DossierSnapshot dossier() {
        ObjectNode dossier = json("event.json").get("dossier").deepCopy();
        ObjectNode more = dossier.putObject("more");
        dossier.fieldNames().forEachRemaining(member -> {
            if (!SNAPSHOT_MEMBERS.contains(member)) {
                more.set(member, dossier.get(member));
            }
        });
        return read(dossier, DossierSnapshot.class);
    }

    /** The events that must come of an inbound case. */
    public JsonNode events() {
        return json("events.json");
    }

    /** {@code Delivered}, {@code Refused} or {@code Unreachable}. */
    public String outcome() {
        return text("outcome").lines().findFirst().orElseThrow().trim();
    }

    /** The request that the poller makes next; null unless the case says so. */
    public HttpHead next() {
        return has("next.http") ? HttpHead.parse(text("next.http")) : null;
    }

    public boolean has(String file) {
        return files.containsKey(file);
    }

    /** @return the file as UTF-8 text */
    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    public JsonNode json(String file) {
        try {
            return JSON.readTree(files.get(file));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(slug + "/" + name + "." + file + " is not JSON", e);
        }
    }

    private static <T> T read(JsonNode json, Class<T> type) {
        try {
            return JSON.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("does not fit " + type.getSimpleName(), e);
        }
    }

    @Override
    public String toString() {
        return slug + "/" + name;
    }
}
