package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.procedure.Procedure;
import vn.lienthong.hub.procedure.StageClock;
import vn.lienthong.hub.procedure.TermPlan;
import vn.lienthong.hub.unit.Meaning;
import vn.lienthong.hub.unit.Units;

/**
 * Folds a history into a dossier: corrections first, then every fact in the order in which it happened, each by the
 * {@link FactTable}. Pure but for the catalogue and the units as known now, and the calendars: a computed due time goes
 * by those that were known when the reception was recorded, so that a later decree moves no due time that was given.
 * {@link #asKnown} gives the fold by what was known at a past moment instead of now.
 */
@Component
public class Fold {

    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Units units;
    private final Places places;

    Fold(Catalogue catalogue, Calendars calendars, Units units) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.units = units;
        this.places = new Places(units);
    }

    /** @param facts the whole history, as it arrived */
    public Dossier of(List<StoredFact> facts) {
        return before(facts, Instant.MAX);
    }

    /**
     * What had happened before a moment, with every correction made since.
     *
     * @param end exclusive
     */
    public Dossier before(List<StoredFact> facts, Instant end) {
        Corrections corrections = new Corrections(facts);
        Course course = new Course(this);
        corrections.marks().forEach(course::mark);
        corrections.effective().stream()
                .filter(fact -> fact.time().isBefore(end))
                .sorted(EffectiveFact.AS_HAPPENED)
                .forEach(course::add);
        return course.dossier();
    }

    /**
     * The fold by the catalogue, the units and the calendars as this node knew them at a moment; it never changes. Which
     * facts were known then the caller says by the history that it gives: those recorded up to and including the moment.
     */
    public Fold asKnown(Instant moment) {
        return new Fold(catalogue.asKnown(moment), calendars.asKnown(moment), units.asKnown(moment));
    }

    Places places() {
        return places;
    }

    Procedure procedure(String code, Instant at) {
        return code == null || at == null
                ? null
                : catalogue
                        .find(code, LocalDate.ofInstant(at, VietnamTime.OFFSET))
                        .orElse(null);
    }

    /** The unit that a code meant when a fact happened, in the field of the procedure, if that is known. */
    Meaning meant(String code, Procedure procedure, Instant at) {
        String field = procedure == null ? null : procedure.field().code();
        return units.meant(code, field, LocalDate.ofInstant(at, VietnamTime.OFFSET));
    }

    /**
     * The computed due time of the whole; null if it cannot be computed.
     *
     * @param knownAt when the hub heard of the start: the calendar as known then holds
     */
    Instant dueAt(Procedure procedure, Instant start, String unit, Instant knownAt) {
        if (procedure == null || start == null) {
            return null;
        }
        try {
            return catalogue.dueAt(procedure, start, calendar(unit, knownAt));
        } catch (CalendarUnknownException e) {
            return null;
        }
    }

    /**
     * When the whole is due by the terms of the law, whatever was committed or promised; without pauses.
     *
     * @return null if there is no start, or the procedure or a calendar of that time is not known
     */
    Instant statutoryDueAt(Dossier dossier, Instant start) {
        if (dossier.procedure() == null || start == null) {
            return null;
        }
        try {
            return StageClock.statutoryDueAt(
                    dossier.procedure().stages(), start, calendar(dossier.acceptedBy(), dossier.takenInRecordedAt()));
        } catch (CalendarUnknownException e) {
            return null;
        }
    }

    /**
     * How the computed due time comes about.
     *
     * @param start of a dossier that was received, whose procedure is known
     * @throws CalendarUnknownException if a calendar of that time is not known
     */
    TermPlan plan(Dossier dossier, Instant start) {
        Instant knownAt = dossier.receptionRecordedAt();
        return TermPlan.of(dossier.procedure(), start, calendar(dossier.acceptedBy(), knownAt), year -> calendars
                .importedAt(year, knownAt)
                .orElse(null));
    }

    WorkCalendar calendar(String unit, Instant knownAt) {
        return calendars.of(unit, knownAt);
    }
}
