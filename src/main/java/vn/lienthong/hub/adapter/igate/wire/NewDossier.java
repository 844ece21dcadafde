package vn.lienthong.hub.adapter.igate.wire;

import java.time.Instant;

/**
 * The body of {@code POST /pa/dossier}: like a row of the search, without what only the vendor can say.
 *
 * @param agency the unit in whose list it appears
 */
public record NewDossier(
        String code,
        String nationCode,
        Form applicant,
        Id<String> procedure,
        Id<String> agency,
        Instant appliedDate,
        Instant acceptedDate,
        Instant appointmentDate,
        Id<Integer> applyMethod) {

    public record Form(Applicant data) {}

    /** @param birthday midnight in Vietnam */
    public record Applicant(
            String fullname,
            String identityNumber,
            String phoneNumber,
            String email,
            String address,
            Instant birthday) {}

    public record Id<T>(T id) {}

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "NewDossier[personal data]";
    }
}
