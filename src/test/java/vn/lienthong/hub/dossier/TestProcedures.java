package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.procedure.ClockStart;
import vn.lienthong.hub.procedure.Field;
import vn.lienthong.hub.procedure.Procedure;
import vn.lienthong.hub.procedure.Stage;
import vn.lienthong.hub.procedure.Stage.PauseKind;
import vn.lienthong.hub.procedure.StageClock;

/** A catalogue of a few procedures, with stages as in the starting one. */
final class TestProcedures implements Catalogue {

    static final String ALLOWANCE = "1.001776";
    static final String MERIT = "1.010803";
    static final String MORTGAGE = "1.011441";
    static final String PERMIT = "1.013228";
    /** Land work beside the tax office's, then the chairman. */
    static final String PARALLEL = "9.900011";
    /** Two stages, of which only the second pauses for taxes, and neither the third for anything. */
    static final String PAUSING = "9.900012";
    /** One stage of 50 working days by law and 23 by promise. */
    static final String SHORTENED = "9.900013";

    /** One stage of eight working hours. */
    static final String HOURS = "9.900014";

    private final Map<String, Procedure> procedures = new HashMap<>();

    TestProcedures() {
        put(
                ALLOWANCE,
                ClockStart.RECEPTION,
                days("COMMUNE", 7),
                days("COMMUNE", 3),
                days("DISTRICT", 7),
                days("CHAIRMAN", 3));
        put(
                MERIT,
                ClockStart.RECEPTION,
                days("COMMUNE", 5),
                days("DISTRICT", 7),
                stage("PROVINCE", new Term(12, TermUnit.CALENDAR_DAYS), Set.of(PauseKind.SUPPLEMENT), null));
        put(
                MORTGAGE,
                ClockStart.COMPETENT_RECEIPT,
                new Stage("COMPETENT", new Term(0, TermUnit.SAME_DAY), null, Cutoff.AFTER_15H, Set.of(), null));
        put(PERMIT, ClockStart.RECEPTION, days("COMPETENT", 10));
        put(
                PARALLEL,
                ClockStart.RECEPTION,
                days("COMPETENT", 3),
                stage("TAX", workingDays(5), Set.of(PauseKind.SUPPLEMENT), "COMPETENT"),
                days("CHAIRMAN", 2));
        put(
                PAUSING,
                ClockStart.RECEPTION,
                days("RECEIVING", 2),
                stage("COMPETENT", workingDays(3), Set.of(PauseKind.SUPPLEMENT, PauseKind.FINANCIAL), null),
                stage("CHAIRMAN", workingDays(3), Set.of(), null));
        put(
                SHORTENED,
                ClockStart.RECEPTION,
                new Stage("COMPETENT", workingDays(50), workingDays(23), Cutoff.NONE, Set.of(), null));
        put(HOURS, ClockStart.RECEPTION, stage("COMPETENT", new Term(8, TermUnit.WORKING_HOURS), Set.of(), null));
    }

    private void put(String code, ClockStart clockStart, Stage... stages) {
        procedures.put(
                code, new Procedure(code, "Thử", new Field("XX", "Thử"), LocalDate.EPOCH, clockStart, List.of(stages)));
    }

    private static Stage days(String role, int value) {
        return stage(role, workingDays(value), Set.of(PauseKind.SUPPLEMENT), null);
    }

    private static Stage stage(String role, Term term, Set<PauseKind> pauses, String beside) {
        return new Stage(role, term, null, Cutoff.NONE, pauses, beside);
    }

    private static Term workingDays(int value) {
        return new Term(value, TermUnit.WORKING_DAYS);
    }

    @Override
    public Optional<Procedure> find(String code, LocalDate day) {
        return Optional.ofNullable(procedures.get(code));
    }

    @Override
    public Map<String, Field> fields(LocalDate day) {
        Map<String, Field> fields = new HashMap<>();
        procedures.values().forEach(procedure -> fields.put(procedure.field().code(), procedure.field()));
        return fields;
    }

    @Override
    public Instant dueAt(Procedure procedure, Instant start, WorkCalendar calendar) {
        return StageClock.dueAt(procedure.stages(), start, calendar);
    }

    /** They never change. */
    @Override
    public Catalogue asKnown(Instant moment) {
        return this;
    }
}
