package vn.lienthong.hub.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.deadline.WorkCalendar;

/**
 * Which calendar held in a year.
 *
 * @param unit whose calendar it is; null for the nation's
 * @param importedAt which version of it: when that was imported; null where versions are not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CalendarOfYear")
public record CalendarOfYear(
        int year,

        @Schema(description = "left out for the nation's calendar")
        String unit,

        @Schema(description = "which version of it: when that one was imported")
        Instant importedAt) {

    /** @param importedAt may give null */
    static List<CalendarOfYear> of(
            WorkCalendar calendar, LocalDate from, LocalDate to, Function<CalendarYear, Instant> importedAt) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> calendar.year(year)
                        .map(known -> new CalendarOfYear(year, known.unit(), importedAt.apply(known)))
                        .orElse(new CalendarOfYear(year, null, null)))
                .toList();
    }
}
