package vn.lienthong.hub.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A dossier folded after everything known, as a partner may be told it. Null or an empty list means not known. What the
 * hub keeps beyond the language ({@code more}) is passed on as it came.
 *
 * @param code the main code: the one under which the dossier was taken in
 * @param aliases its other names, those that are no code of people's first
 * @param dueAt the current appointment
 * @param finishedAt the finish by the rules of form II.06a
 * @param partnerWasTold whether the partner that this snapshot is for has the dossier already
 * @param stepsNotTold steps that this partner was not told of, in the order in which they happened
 * @param more by name, what was said at registration, at reception, of payments and results that the language does not
 *     name, the last word holding; {@code applicantMore} holds what stood inside {@code applicant}. Personal data
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DossierSnapshot(
        String code,
        DossierState state,
        String procedureCode,
        String procedureName,
        String fieldCode,
        String fieldName,
        Channel channel,
        String receivingUnit,
        String receivingUnitName,
        String competentUnit,
        String competentUnitName,
        Instant registeredAt,
        Instant receivedAt,
        Instant refusedAt,
        Instant promisedAt,
        Instant dueAt,
        Instant finishedAt,
        Instant returnedAt,
        Channel returnedHow,
        String returnedTo,
        String officer,
        Applicant applicant,
        List<Parcel> parcels,
        String propertyAddress,
        String summary,
        List<Attachment> attachments,
        List<Supplement> supplements,
        List<PaymentItem> payments,
        List<ResultPaper> results,
        List<Alias> aliases,
        boolean partnerWasTold,
        List<Step> stepsNotTold,
        Map<String, Object> more) {

    public DossierSnapshot {
        parcels = orEmpty(parcels);
        attachments = orEmpty(attachments);
        supplements = orEmpty(supplements);
        payments = orEmpty(payments);
        results = orEmpty(results);
        aliases = orEmpty(aliases);
        stepsNotTold = orEmpty(stepsNotTold);
        more = more == null ? Map.of() : more;
    }

    /** One request for missing papers; {@code suppliedAt} is null while it is open. */
    public record Supplement(Instant requestedAt, String reason, Instant suppliedAt, Instant promisedAt) {}

    /** One step of processing. */
    public record Step(Instant time, String stage, String officer, String toUnit, String note, Instant stageDueAt) {}

    /** The first alias in that system, else null. */
    public String alias(String system) {
        return aliases.stream()
                .filter(alias -> alias.system().equals(system))
                .map(Alias::value)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "DossierSnapshot[" + state + "]";
    }
}
