package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.lienthong.hub.event.Fact;

/** Says where dossiers stand that the hub has created in its system, under numbers of its own; joined by files alone. */
record RegistryVoice(HubClient hub, BusinessRegistry registry) implements Voice {

    private static final String KEY = "khoa-mau-khong-that-dau";

    @Override
    public String partner() {
        return "dkkd";
    }

    @Override
    public String dialect() {
        return "files";
    }

    @Override
    public int notYet(List<Turn> turns) {
        return (int) turns.stream()
                .filter(turn -> registry.numberOf(turn.code()) == null)
                .count();
    }

    @Override
    public void say(Turn turn) {
        Fact fact = turn.move().fact();
        ObjectNode report = JsonNodeFactory.instance
                .objectNode()
                .put("maHoSo", registry.numberOf(turn.code()))
                .put("maThuTuc", turn.story().received().procedureCode())
                .put("donViTiepNhan", "PHONG-DKKD")
                .put("thoiDiem", turn.move().time().toEpochMilli());
        if (fact instanceof Fact.SupplementRequested request) {
            report.put("tinhTrang", "CAN_BO_SUNG").put("lyDo", request.reason());
        } else if (fact instanceof Fact.Completed) {
            report.put("tinhTrang", "DA_CAP").put("soGiayChungNhan", "77A8" + turn.code());
        } else if (fact instanceof Fact.Progressed) {
            report.put("tinhTrang", "DANG_THAM_DINH");
        } else {
            throw new IllegalArgumentException(
                    "the business registration does not say " + fact.getClass().getSimpleName());
        }
        JsonNode answer = hub.report(KEY, report.toString());
        if (!answer.path("ketQua").asText().equals("OK")) {
            throw new IllegalStateException("the hub turned down what the business registration said: " + answer);
        }
    }

    @Override
    public void endOfDay() {
        // Everything was said when it happened.
    }
}
