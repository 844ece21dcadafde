package vn.lienthong.hub.adapter.labour.out;

import java.time.Instant;
import java.time.LocalDate;
import org.mapstruct.Context;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.wire.LabourText;
import vn.lienthong.hub.adapter.labour.wire.LabourTime;
import vn.lienthong.hub.event.DossierState;

/** How single values are said in the dialect. What is not known, or not in the partner's lists, is an empty text. */
final class Wording {

    private Wording() {}

    @Named("text")
    static String text(String text) {
        return LabourText.sent(text);
    }

    @Named("time")
    static String time(Instant time) {
        return LabourTime.format(time);
    }

    @Named("date")
    static String date(LocalDate date) {
        return LabourTime.format(date);
    }

    @Named("state")
    static String state(DossierState state) {
        return String.valueOf(state.number());
    }

    @Named("sex")
    static String sex(String sex, @Context LabourTables tables) {
        return sex == null ? "" : tables.sex().getOrDefault(sex, "");
    }

    @Named("issuer")
    static String issuer(String issuer, @Context LabourTables tables) {
        return issuer == null ? "" : tables.idIssuedBy().getOrDefault(issuer, "");
    }

    /** By the table, else the State's number (01 to 55) without leading noughts. */
    @Named("ethnicity")
    static String ethnicity(String ethnicity, @Context LabourTables tables) {
        if (ethnicity == null) {
            return "";
        }
        String own = tables.ethnicity().get(ethnicity);
        if (own != null) {
            return own;
        }
        return ethnicity.matches("0*[1-9][0-9]?") ? ethnicity.replaceFirst("^0+", "") : "";
    }

    @Named("place")
    static String place(Integer number) {
        return LabourTables.Place.text(number);
    }
}
