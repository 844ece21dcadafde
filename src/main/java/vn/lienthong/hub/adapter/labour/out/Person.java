package vn.lienthong.hub.adapter.labour.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.wire.LabourText;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;

/**
 * What is known of the applicant, from the language and from what the hub keeps beside it ({@code applicantMore}), which
 * counts where the language says nothing. Null means not known.
 *
 * @param unit code of the commune of residence
 * @param hamlet as the sender wrote it
 * @param detail house and street, else the whole address
 */
record Person(
        Applicant known,
        String sex,
        String ethnicity,
        LocalDate idIssuedOn,
        String idIssuedBy,
        String unit,
        String hamlet,
        String detail) {

    private static final Applicant NOBODY =
            new Applicant(null, null, null, null, null, null, null, null, null, null, null, null);
    private static final Applicant.Residence NOWHERE = new Applicant.Residence(null, null, null, null, null);

    static Person of(DossierSnapshot dossier, LabourTables tables) {
        Applicant known = dossier.applicant() == null ? NOBODY : dossier.applicant();
        Applicant.Residence home = known.residence() == null ? NOWHERE : known.residence();
        JsonNode more = EventJson.mapper().<JsonNode>valueToTree(dossier.more()).path("applicantMore");
        JsonNode moreHome = more.path("residence");
        String commune = tables.places().containsKey(home.commune()) ? home.commune() : null;
        return new Person(
                known,
                first(known.sex(), text(more, "sex")),
                first(known.ethnicity(), text(more, "ethnicity")),
                known.idIssuedOn() == null ? date(text(more, "idIssuedOn")) : known.idIssuedOn(),
                first(known.idIssuedBy(), text(more, "idIssuedBy")),
                first(commune, text(moreHome, "unit")),
                first(home.hamlet(), text(moreHome, "village")),
                first(home.detail(), first(text(moreHome, "detail"), known.address())));
    }

    private static String first(String one, String other) {
        String known = LabourText.read(one);
        return known == null ? LabourText.read(other) : known;
    }

    private static String text(JsonNode more, String member) {
        JsonNode value = more.path(member);
        return value.isTextual() || value.isNumber() ? value.asText() : null;
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "Person[personal data]";
    }
}
