package vn.lienthong.hub.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.hub.adapter.district.DistrictClerk;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.VietnamTime;

/** Speaks SOAP, of dossiers that the hub has created in its system; its clock knows minutes. */
record SoapVoice(DistrictClerk clerk, SimulatedSoapDesk desk) implements Voice {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(VietnamTime.OFFSET);

    /** How the vendor calls the commune. */
    private static final String UNIT = "H1-X3";

    private static final int BY_POST = 3;

    @Override
    public String partner() {
        return desk.partner();
    }

    @Override
    public String dialect() {
        return "SOAP";
    }

    @Override
    public int notYet(List<Turn> turns) {
        return (int) turns.stream().filter(turn -> !desk.has(turn.code())).count();
    }

    @Override
    public void say(Turn turn) {
        Fact fact = turn.move().fact();
        String answer =
                fact instanceof Fact.Received received ? clerk.row(row(turn, received)) : clerk.step(step(turn, fact));
        if (!answer.contains("MaKetQua>0<")) {
            throw new IllegalStateException("the hub turned down what the commune's system said: " + answer);
        }
    }

    @Override
    public void endOfDay() {
        // Everything was said when it happened.
    }

    private static String row(Turn turn, Fact.Received received) {
        Applicant applicant = received.applicant();
        return element("MaHoSo", turn.code())
                + element("MaTTHC", received.procedureCode())
                + element("KenhThucHien", Integer.toString(BY_POST))
                + element(
                        "ChuHoSo",
                        element("HoTen", applicant.name())
                                + element("SoGiayTo", applicant.idNumber())
                                + element("DienThoai", applicant.phone())
                                + element("DiaChi", applicant.address()))
                + element("DonViTiepNhan", UNIT)
                + element("NgayNhan", time(turn.move().time()))
                + element("NgayHenTra", time(received.promisedAt()))
                + element("TrangThai", "2")
                + element("CanBo", received.officer());
    }

    private static String step(Turn turn, Fact fact) {
        if (fact instanceof Fact.Progressed step) {
            return step(turn, 4)
                    + element("DonViNhan", UNIT)
                    + element("BuocXuLy", step.stage())
                    + element("CanBo", step.officer());
        }
        if (fact instanceof Fact.SupplementRequested request) {
            return step(turn, 5) + element("NoiDung", request.reason());
        }
        if (fact instanceof Fact.Stopped stopped) {
            return step(turn, 8) + element("NoiDung", stopped.reason());
        }
        if (fact instanceof Fact.Completed completed) {
            return step(turn, 9)
                    + element(
                            "KetQuaHoSo",
                            element("Ten", completed.results().get(0).name()) + element("So", turn.code()));
        }
        throw new IllegalArgumentException(
                "the commune's system does not say " + fact.getClass().getSimpleName());
    }

    private static String step(Turn turn, int state) {
        return element("MaHoSo", turn.code())
                + element("TrangThai", Integer.toString(state))
                + element("ThoiDiem", time(turn.move().time()));
    }

    /** @param content nobody of the day has a name that needs escaping */
    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }
}
