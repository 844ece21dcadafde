package vn.lienthong.hub.adapter.igate.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dossier as the search shows it now. Null means not known.
 *
 * @param code the vendor's own main code
 * @param nationCode a code of the nation, if the dossier has one
 * @param agency the unit that took it in
 * @param dossierTaskStatus why it waits or was stopped
 * @param accepter who took it in
 * @param updatedDate when the row last changed
 * @param more members that are not named here
 */
public record Row(
        String id,
        String code,
        String nationCode,
        Person<Applicant> applicant,
        Procedure procedure,
        Named agency,
        Instant appliedDate,
        Instant acceptedDate,
        Instant appointmentDate,
        Instant completedDate,
        Instant returnedDate,
        Named applyMethod,
        Named dossierStatus,
        Named dossierTaskStatus,
        Officer accepter,
        List<Task> currentTask,
        Instant updatedDate,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    public Row {
        currentTask = currentTask == null ? List.of() : currentTask;
        more = more == null ? new LinkedHashMap<>() : more;
    }

    /** The vendor wraps a form's content in {@code data}. */
    public record Person<T>(T data) {}

    /** @param birthday a time at midnight, or a bare date */
    public record Applicant(
            String fullname,
            String identityNumber,
            String phoneNumber,
            String email,
            String address,
            String birthday,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

        public Applicant {
            more = more == null ? new LinkedHashMap<>() : more;
        }
    }

    public record Procedure(String id, List<Named> translate) {}

    /** @param id a number or a text on the wire */
    public record Named(String id, String name) {}

    public record Officer(String fullname) {}

    /** One step of work, as long as it is shown. */
    public record Task(
            String id, Officer assignee, Named agency, Instant createdDate, Definition bpmProcessDefinitionTask) {

        public record Definition(Named name) {}
    }

    /** @return null if not known */
    public String status() {
        return dossierStatus == null ? null : dossierStatus.id();
    }

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "Row[" + id + "]";
    }
}
