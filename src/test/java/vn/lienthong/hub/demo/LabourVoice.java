package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.VietnamTime;

/** Speaks by the labour sector's steps, of dossiers that were handed over to it. */
record LabourVoice(HubClient hub, SimulatedLabour labour) implements Voice {

    private static final String KEY = "khoa-hub-mau";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(VietnamTime.OFFSET);
    private static final Map<Class<? extends Fact>, DossierState> STATES =
            Map.of(Fact.Progressed.class, DossierState.IN_PROGRESS, Fact.Completed.class, DossierState.COMPLETED);

    @Override
    public String partner() {
        return labour.partner();
    }

    @Override
    public String dialect() {
        return "own calls";
    }

    @Override
    public int notYet(List<Turn> turns) {
        return (int) turns.stream().filter(turn -> !labour.has(turn.code())).count();
    }

    /** @throws IllegalArgumentException for a fact that no story of this sector has */
    @Override
    public void say(Turn turn) {
        Fact fact = turn.move().fact();
        DossierState state = STATES.get(fact.getClass());
        if (state == null) {
            throw new IllegalArgumentException(
                    "the labour sector does not say " + fact.getClass().getSimpleName());
        }
        JsonNode answer = hub.post(
                "/partners/labour/XuLyHoSo",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("AcceptKey", KEY)
                        .put("MaHoSo", turn.code())
                        .put("NguoiXuLy", "Cán bộ mẫu")
                        .put("ThoiDiemXuLy", TIME.format(turn.move().time()))
                        .put("DonViXuLy", "X77.80")
                        .put("NoiDungXuLy", "Xét duyệt trợ cấp")
                        .put("StatusId", Integer.toString(state.number()))
                        .toString());
        if (!answer.path("error_code").asText().equals("0")) {
            throw new IllegalStateException("the hub turned down a step of the labour sector: " + answer);
        }
    }

    @Override
    public void endOfDay() {
        // Everything was said when it happened.
    }
}
