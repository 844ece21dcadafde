package vn.lienthong.hub.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The due time to print on a slip, and how it came about.
 *
 * @param version first day of the version of the procedure that was in force at the start
 * @param unit whose calendar was asked for; null for the nation's
 * @param startedAt when the clock starts: the time given, read as {@code startedBy} says
 * @param dueAt by the committed terms where there are some; this is what is printed
 * @param statutoryDueAt by the terms of the law alone
 * @param calendars which calendar held in each year on the way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ExplainedAppointment")
record AppointmentAnswer(
        @Schema(example = "1.013831") String procedure,
        String name,

        @Schema(description = "first day of the version in force at the start")
        LocalDate version,

        ReceptionChannel channel,

        @Schema(description = "left out for the nation's calendar")
        String unit,

        Instant receivedAt,
        Instant startedAt,
        StartRule startedBy,
        String startedWhy,

        @Schema(description = "what is printed on the slip", example = "2026-10-15T17:00:00+07:00")
        Instant dueAt,

        @Schema(description = "by the terms of the law alone")
        Instant statutoryDueAt,

        List<StageAnswer> stages,
        List<CalendarOfYear> calendars) {}
