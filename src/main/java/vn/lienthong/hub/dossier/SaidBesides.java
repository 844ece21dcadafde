package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactType;

/**
 * What senders said at reception, and where they did not say it then, at registration, beyond what the language names:
 * personal data, read at the moment of sending only. Members of {@code data} stand under their own names, those inside
 * {@code applicant} under {@code applicantMore}, together with a member {@code applicantMore} of {@code data} itself.
 */
final class SaidBesides {

    private static final String APPLICANT = "applicant";
    private static final String APPLICANT_MORE = "applicantMore";
    private static final String RESIDENCE = "residence";
    private static final Set<String> OF_APPLICANT = members(Applicant.class);
    private static final Set<String> OF_RESIDENCE = members(Applicant.Residence.class);

    private SaidBesides() {}

    static Map<String, Object> of(Told told) {
        ObjectNode besides = EventJson.mapper().createObjectNode();
        for (FactType intake : new FactType[] {FactType.REGISTERED, FactType.RECEIVED}) {
            told.steps(intake).reduce((first, last) -> last).ifPresent(step -> add(besides, intake, told.whole(step)));
        }
        Map<String, Object> more = new TreeMap<>();
        besides.fields().forEachRemaining(member -> more.put(member.getKey(), member.getValue()));
        return more;
    }

    private static void add(ObjectNode besides, FactType intake, ObjectNode data) {
        ObjectNode more = unnamed(data, members(intake.dataClass()));
        ObjectNode ofApplicant = ofApplicant(data.get(APPLICANT));
        if (more.get(APPLICANT_MORE) instanceof ObjectNode said) {
            ofApplicant.setAll(said);
        }
        if (besides.get(APPLICANT_MORE) instanceof ObjectNode before) {
            ofApplicant = before.deepCopy().setAll(ofApplicant);
        }
        besides.setAll(more);
        if (!ofApplicant.isEmpty()) {
            besides.set(APPLICANT_MORE, ofApplicant);
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
