package vn.lienthong.hub.event;

import java.time.LocalDate;

/** Whose dossier it is. All of it is personal data: never logged, never in errors, purged after a set time. */
public record Applicant(
        String name,
        Kind kind,
        String idNumber,
        LocalDate idIssuedOn,
        String idIssuedBy,
        LocalDate birthDate,
        String sex,
        String ethnicity,
        String phone,
        String email,
        String address,
        Residence residence) {

    public enum Kind {
        CITIZEN,
        ENTERPRISE,
        AGENCY,
        OTHER
    }

    public record Residence(String province, String district, String commune, String hamlet, String detail) {}

    @Override
    public String toString() {
        return "Applicant[personal data]";
    }
}
