package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.TestCalendars;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.event.FactType;

/** A dossier of the sample province told step by step, and what becomes of it by {@link TestProcedures}. */
final class Story {

    private static final WorkCalendar NATION = TestCalendars.nation();
    private static final Instant LONG_AFTER = History.at("2027-01-01T00:00");

    private final History history = new History();
    private final Calendars calendars;

    private Story(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Taken in over the counter; {@code competent} may be null. */
    static Story of(String procedure, String time, String receiving, String competent) {
        return of(procedure, "COUNTER", time, receiving, competent);
    }

    static Story of(String procedure, String channel, String time, String receiving, String competent) {
        return new Story(unit -> NATION).received(procedure, channel, time, receiving, competent);
    }

    static Story withCalendars(Calendars calendars, String procedure, String time, String receiving) {
        return new Story(calendars).received(procedure, "COUNTER", time, receiving, null);
    }

    private Story received(String procedure, String channel, String time, String receiving, String competent) {
        String unit = competent == null ? "" : ",'competentUnit':'" + competent + "'";
        return said(
                time,
                FactType.RECEIVED,
                "{'procedureCode':'%s','channel':'%s','receivingUnit':'%s'%s}"
                        .formatted(procedure, channel, receiving, unit));
    }

    Story said(String time, FactType type, String data) {
        history.said(time, type, data);
        return this;
    }

    Story handed(String time, String from, String to) {
        return said(time, FactType.PROGRESSED, "{'fromUnit':'%s','toUnit':'%s'}".formatted(from, to));
    }

    Story handed(String time, String from, String to, String stage) {
        return said(
                time, FactType.PROGRESSED, "{'fromUnit':'%s','toUnit':'%s','stage':'%s'}".formatted(from, to, stage));
    }

    Story named(String time, String stage) {
        return said(time, FactType.PROGRESSED, "{'stage':'" + stage + "'}");
    }

    Story completed(String time) {
        return said(time, FactType.COMPLETED, "{}");
    }

    Dossier dossier() {
        return new Fold(new TestProcedures(), calendars, TestUnits.SAMPLE).of(history.facts());
    }

    List<StageRun> runs() {
        return runs(LONG_AFTER);
    }

    List<StageRun> runs(Instant now) {
        return deadlines().runs(dossier(), now);
    }

    Instant statutoryDueAt() {
        return deadlines().statutoryDueAt(dossier());
    }

    private StageDeadlines deadlines() {
        return new StageDeadlines(new Fold(new TestProcedures(), calendars, TestUnits.SAMPLE));
    }

    /** The details of marks for skipped stages, each with the number of the fact: {@code 2 DISTRICT @3}. */
    List<String> skipped() {
        return dossier().marks().stream()
                .filter(mark -> mark.code() == Mark.Code.SKIPPED_STAGE)
                .map(mark -> mark.detail() + " @" + mark.fact().id())
                .toList();
    }
}
