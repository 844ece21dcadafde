package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.event.ResultPaper;

/** Speaks by the land sector's own calls, of dossiers that were handed over to it. */
record LandVoice(HubClient hub, SimulatedLand land) implements Voice {

    private static final String SECRET = "bi-mat-mau";
    private static final int DONE = 0;
    private static final int STOPPED = 1;

    @Override
    public String partner() {
        return land.partner();
    }

    @Override
    public String dialect() {
        return "own calls";
    }

    @Override
    public int notYet(List<Turn> turns) {
        Set<String> has = land.handedOver();
        return (int) turns.stream().filter(turn -> !has.contains(turn.code())).count();
    }

    @Override
    public void say(Turn turn) {
        Fact fact = turn.move().fact();
        if (fact instanceof Fact.Progressed step) {
            call(
                    "ChuyenHoSo",
                    message(turn, "NgayChuyen").put("MaTrangThai", step.stage()).put("MaCanBoNhan", step.officer()));
        } else if (fact instanceof Fact.SupplementRequested request) {
            call(
                    "YeuCauBoSungHoSo",
                    message(turn, "NgayChoBoSung").put("LaTamDung", true).put("GhiChu", request.reason()));
        } else if (fact instanceof Fact.PaymentRequested request) {
            ObjectNode tax = message(turn, "NgayCoKetQuaThue");
            for (PaymentItem item : request.items()) {
                tax.withArray("DanhSachThongBaoThue").addObject().put("LoaiThue", item.name());
            }
            call("GuiKetQuaThue", tax);
        } else if (fact instanceof Fact.Completed completed) {
            ObjectNode end = message(turn, "NgayKetThuc").put("TrangThaiKetThuc", DONE);
            for (ResultPaper paper : completed.results()) {
                end.withArray("DanhSachGiayToKetQua")
                        .addObject()
                        .put("TenGiayTo", paper.name())
                        .put("SoHieu", paper.number())
                        .put("LinkFile", land.resultFile());
            }
            call("KetThucHoSo", end);
        } else if (fact instanceof Fact.Stopped stopped) {
            call(
                    "KetThucHoSo",
                    message(turn, "NgayKetThuc")
                            .put("TrangThaiKetThuc", STOPPED)
                            .put("GhiChu", stopped.reason()));
        } else {
            throw new IllegalArgumentException(
                    "the land sector has no call for " + fact.getClass().getSimpleName());
        }
    }

    @Override
    public void endOfDay() {
        // Everything was said when it happened.
    }

    private void call(String verb, ObjectNode message) {
        JsonNode answer = hub.post("/partners/land/" + verb + "/" + SECRET, message.toString());
        if (!answer.at("/status/success").asBoolean()) {
            throw new IllegalStateException("the hub turned down " + verb + ": " + answer.path("status"));
        }
    }

    private static ObjectNode message(Turn turn, String time) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("SoBienNhan", turn.code())
                .put(time, turn.move().time().toString());
    }
}
