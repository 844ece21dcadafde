package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactType;

/**
 * What was said besides the members that the language names, by the facts that say what the dossier is about and what
 * came of it; the last word holds. Personal data, read at the moment of sending only. Members of {@code data} stand under
 * their own names, those inside {@code applicant} under {@code applicantMore}, together with what a member {@code
 * applicantMore} of {@code data} itself says.
 */
final class SaidBesides {

    private static final String APPLICANT = "applicant";
    private static final String APPLICANT_MORE = "applicantMore";
    private static final String RESIDENCE = "residence";
    private static final Set<FactType> DESCRIBES =
            EnumSet.of(FactType.REGISTERED, FactType.RECEIVED, FactType.PAYMENT_REQUESTED, FactType.COMPLETED);
    private static final Map<FactType, Set<String>> NAMED = DESCRIBES.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), type -> members(type.dataClass())));
    private static final Set<String> OF_APPLICANT = members(Applicant.class);
    private static final Set<String> OF_RESIDENCE = members(Applicant.Residence.class);

    private SaidBesides() {}

    static Map<String, Object> of(Told told) {
        ObjectNode besides = EventJson.mapper().createObjectNode();
        told.steps()
                .filter(step -> DESCRIBES.contains(step.said().type()))
                .forEach(step -> add(besides, step.said().type(), told.whole(step)));
        Map<String, Object> more = new TreeMap<>();
        besides.fields().forEachRemaining(member -> more.put(member.getKey(), member.getValue()));
        return more;
    }

    private static void add(ObjectNode besides, FactType type, ObjectNode data) {
        ObjectNode more = unnamed(data, NAMED.get(type));
        ObjectNode person = EventJson.mapper().createObjectNode();
        if (besides.get(APPLICANT_MORE) instanceof ObjectNode before) {
            person.setAll(before);
        }
        if (type.isIntake()) {
            person.setAll(ofApplicant(data.get(APPLICANT)));
        }
        if (more.get(APPLICANT_MORE) instanceof ObjectNode said) {
            person.setAll(said);
        }
        besides.setAll(more);
        if (!person.isEmpty()) {
            besides.set(APPLICANT_MORE, person);
        }
    }

    private static ObjectNode ofApplicant(JsonNode applicant) {
        ObjectNode more = unnamed(applicant, OF_APPLICANT);
        ObjectNode home = unnamed(applicant == null ? null : applicant.get(RESIDENCE), OF_RESIDENCE);
        if (!home.isEmpty()) {
            more.set(RESIDENCE, home);
        }
        return more;
    }

    private static ObjectNode unnamed(JsonNode said, Set<String> named) {
        ObjectNode unnamed = EventJson.mapper().createObjectNode();
        if (said instanceof ObjectNode object) {
            object.fields().forEachRemaining(member -> {
                if (!named.contains(member.getKey()) && !member.getValue().isNull()) {
                    unnamed.set(member.getKey(), member.getValue());
                }
            });
        }
        return unnamed;
    }

    private static Set<String> members(Class<?> named) {
        return Arrays.stream(named.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
