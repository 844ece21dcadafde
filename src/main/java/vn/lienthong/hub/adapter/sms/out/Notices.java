package vn.lienthong.hub.adapter.sms.out;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.adapter.sms.PlainText;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

/** Makes the notice of a fact, unless the dossier has moved on since. Pure. */
final class Notices {

    private static final DateTimeFormatter APPOINTMENT = DateTimeFormatter.ofPattern("HH:mm 'ngay' dd/MM/yyyy");
    private static final Set<DossierState> OPEN = EnumSet.of(
            DossierState.RECEIVED,
            DossierState.IN_PROGRESS,
            DossierState.SUPPLEMENT_REQUESTED,
            DossierState.PAYMENT_REQUESTED);

    private Notices() {}

    static Optional<Notice> of(Delivery delivery) {
        DossierSnapshot dossier = delivery.dossier();
        Fact fact = delivery.event().fact();
        if (fact instanceof Fact.SupplementRequested && dossier.state() == DossierState.SUPPLEMENT_REQUESTED) {
            return Optional.of(notice(
                    delivery,
                    delivery.event().time(),
                    "can bo sung giay to. Moi ong/ba den ",
                    desk(dossier),
                    " de duoc huong dan."));
        }
        if (fact instanceof Fact.Completed && dossier.state() == DossierState.COMPLETED) {
            Instant finished = dossier.finishedAt() == null ? delivery.event().time() : dossier.finishedAt();
            return Optional.of(
                    dossier.channel() == Channel.POST
                            ? notice(delivery, finished, "da co ket qua, se gui den ong/ba qua buu dien.", "", "")
                            : notice(
                                    delivery,
                                    finished,
                                    "da co ket qua. Moi ong/ba mang giay hen den ",
                                    desk(dossier),
                                    " de nhan."));
        }
        if (fact instanceof Fact.Rescheduled moved
                && OPEN.contains(dossier.state())
                && moved.promisedAt().equals(dossier.dueAt())) {
            return Optional.of(notice(
                    delivery,
                    moved.promisedAt(),
                    "doi lich hen tra ket qua: "
                            + APPOINTMENT.format(moved.promisedAt().atOffset(VietnamTime.OFFSET))
                            + ". Xin loi ong/ba vi su thay doi nay.",
                    "",
                    ""));
        }
        return Optional.empty();
    }

    /** The desk's name is what may be cut; the code and the rest stand whole. */
    private static Notice notice(Delivery delivery, Instant about, String before, String desk, String after) {
        String code = delivery.dossier().code();
        String start = PlainText.of("Ho so " + code) + " " + before;
        String name = PlainText.cut(desk, PlainText.LONGEST - start.length() - after.length());
        FactType type = delivery.event().type();
        return new Notice(code, type, about, PlainText.cut(start + name + after, PlainText.LONGEST));
    }

    private static String desk(DossierSnapshot dossier) {
        String name = dossier.receivingUnitName();
        return name == null || name.isBlank() ? "noi nop ho so" : PlainText.of(name);
    }
}
