package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.hub.deadline.WorkCalendar;

/**
 * The procedures as known now, or as they were known at a moment ({@link #asKnown}); answers come from memory and are at
 * most a second old after an import elsewhere.
 */
public interface Catalogue {

    /**
     * The version in force on a day, by code; a local tail ({@code .000.00.00.H08}, {@code .H19}) is cut. Before the
     * first version that one holds, so that an old dossier is not turned away for a young catalogue.
     */
    Optional<Procedure> find(String code, LocalDate day);

    /** The fields by code, as the procedures of a day name them; of several names that of the lowest procedure code. */
    Map<String, Field> fields(LocalDate day);

    /**
     * The due time of the whole by the committed terms where there are some: each stage from the due time of the one
     * before, parallel ones side by side. Without pauses.
     *
     * @throws vn.lienthong.hub.deadline.CalendarUnknownException if the term runs past the known calendars
     */
    Instant dueAt(Procedure procedure, Instant start, WorkCalendar calendar);

    /**
     * The procedures as this node knew them at a moment, by what was imported up to and including then. They never
     * change. None, if the moment lies before the first import.
     *
     * @param moment one after that as of which these are known is taken for the latter
     */
    Catalogue asKnown(Instant moment);
}
