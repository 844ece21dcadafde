package vn.lienthong.hub.statistics.form;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.statistics.Period;

/** Adds up by which dossiers column 6 differs from column 11 of the period before. */
final class CarriedOver {

    private final LocalDate dayBefore;
    private final FormPlaces places;
    private long transferred;
    private long reopened;

    CarriedOver(Period period, FormPlaces places) {
        this.dayBefore = period.from().minusDays(1);
        this.places = places;
    }

    /**
     * @param before as it stood when the period before ended
     * @param counted in the period, if it counts there
     */
    void add(Dossier before, Optional<FormDossier> counted) {
        boolean open = before.inProgress() && places.onDayBefore(before, dayBefore);
        boolean carried = counted.map(FormDossier::carriedOver).orElse(false);
        if (carried && before.milestones().finishedAt() != null) {
            reopened++;
        } else if (carried && !open) {
            transferred++;
        } else if (open && !carried) {
            transferred--;
        }
    }

    CarryOver difference() {
        return new CarryOver(transferred, reopened);
    }
}
