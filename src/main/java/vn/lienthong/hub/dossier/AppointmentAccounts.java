package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/** Tells every appointment of one dossier in the order in which they were given. */
final class AppointmentAccounts {

    private static final Set<Mark.Code> BREACHES = EnumSet.of(
            Mark.Code.RESCHEDULED_WITHOUT_APOLOGY,
            Mark.Code.RESCHEDULED_AGAIN,
            Mark.Code.RESCHEDULED_TOO_LATE,
            Mark.Code.RESCHEDULED_AFTER_EXPIRY);

    private AppointmentAccounts() {}

    static List<AppointmentAccount> of(Dossier dossier) {
        List<AppointmentAccount> accounts = new ArrayList<>();
        for (Step step : dossier.history()) {
            if (step.effective()) {
                tell(step, dossier, accounts);
            }
        }
        return accounts;
    }

    private static void tell(Step step, Dossier dossier, List<AppointmentAccount> accounts) {
        switch (step.said().type()) {
            case RECEIVED -> first(step, dossier.appointment(), accounts);
            case RESCHEDULED ->
                accounts.add(new AppointmentAccount(
                        AppointmentAccount.Kind.RESCHEDULED,
                        step,
                        ((Fact.Rescheduled) step.fact()).promisedAt(),
                        breaches(step.said().ref(), dossier.marks())));
            case SUPPLEMENTED -> {
                Instant promised = ((Fact.Supplemented) step.fact()).promisedAt();
                if (promised != null) {
                    accounts.add(
                            new AppointmentAccount(AppointmentAccount.Kind.SUPPLEMENTED, step, promised, List.of()));
                }
            }
            default -> {}
        }
    }

    private static void first(Step received, Appointment appointment, List<AppointmentAccount> accounts) {
        Instant original = appointment.originalDueAt();
        if (original == null) {
            return;
        }
        Fact.Received asSaid = (Fact.Received)
                EventJson.readFact(FactType.RECEIVED, received.said().data());
        boolean onSlip = asSaid.promisedAt() != null;
        accounts.add(
                onSlip || original.equals(appointment.promisedAt())
                        ? new AppointmentAccount(AppointmentAccount.Kind.SLIP, received, original, List.of())
                        : new AppointmentAccount(AppointmentAccount.Kind.COMPUTED, null, original, List.of()));
        if (appointment.promisedAt() != null && !appointment.promisedAt().equals(original)) {
            accounts.add(new AppointmentAccount(
                    AppointmentAccount.Kind.REWRITTEN, received, appointment.promisedAt(), List.of()));
        }
    }

    private static List<Mark.Code> breaches(FactRef fact, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> fact.equals(mark.fact()))
                .map(Mark::code)
                .filter(BREACHES::contains)
                .toList();
    }
}
