package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.event.VietnamTime;

/**
 * How many days a dossier lay with the post between its counter ({@code postAccepted}, day zero) and the agency ({@code
 * handedOver}, where the clock starts): days that no deadline counts, so they are a figure of their own.
 *
 * <p>Days are days in Vietnam. <b>calendar days</b> = day of the hand-over − day of the acceptance. <b>working days</b> =
 * working days of the receiving unit's calendar after the day of the acceptance, up to and including the day of the
 * hand-over. The same day is 0 in both.
 */
@Component
public class PostDays {

    private final Calendars calendars;

    PostDays(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The days by the calendars as known at a moment. */
    public PostDays asKnown(Instant moment) {
        return new PostDays(calendars.asKnown(moment));
    }

    /** @param working null if one of the days lies outside the known calendars */
    public record Days(int calendar, Integer working) {}

    /**
     * @param unit the receiving one, whose calendar counts
     * @return empty unless both times are known and the hand-over does not lie on an earlier day
     */
    public Optional<Days> of(String unit, PostPassage passage) {
        return passage.acceptedAt() == null || passage.handedOverAt() == null
                ? Optional.empty()
                : between(unit, day(passage.acceptedAt()), day(passage.handedOverAt()));
    }

    /** @return empty if the hand-over lies on an earlier day than the acceptance: one of them is wrong */
    public Optional<Days> between(String unit, LocalDate accepted, LocalDate handedOver) {
        return handedOver.isBefore(accepted)
                ? Optional.empty()
                : Optional.of(new Days(
                        Math.toIntExact(ChronoUnit.DAYS.between(accepted, handedOver)),
                        working(unit, accepted, handedOver)));
    }

    private Integer working(String unit, LocalDate accepted, LocalDate handedOver) {
        try {
            return calendars.of(unit).workingDaysBetween(accepted, handedOver);
        } catch (CalendarUnknownException e) {
            return null;
        }
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, VietnamTime.OFFSET);
    }
}
