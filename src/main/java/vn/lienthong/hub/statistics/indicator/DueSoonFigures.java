package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The numbers of one group, or of all; they add up to all dossiers in progress. */
@Schema(name = "DueSoonFigures")
record DueSoonFigures(
        @Schema(description = "late already") Cell overdue,

        @Schema(description = "in the order of the bands: late within so much office time, and after the band before")
        List<Band> within,

        @Schema(description = "late after the last band") Cell more,

        @Schema(description = "the clock stands still") Cell paused,

        @Schema(description = "no due time is known, so it cannot be late")
        Cell withoutDueTime) {

    @Schema(name = "DueSoonCell")
    record Cell(
            @Schema(example = "12") long dossiers,

            @Schema(description = "shows them, as known at the same moment")
            String dossiersLink) {}

    /** @param hours end of the band */
    @Schema(name = "DueSoonBand")
    record Band(
            @Schema(description = "office hours", example = "8")
            int hours,

            @Schema(example = "3") long dossiers,

            @Schema(description = "shows them, as known at the same moment")
            String dossiersLink) {}

    static DueSoonFigures of(DueSoonQuestion asked, Counted counted, DueSoonLinks links) {
        return new DueSoonFigures(
                cell("overdue", counted, links),
                asked.hours().stream().map(hours -> band(hours, counted, links)).toList(),
                cell("more", counted, links),
                cell("paused", counted, links),
                cell("withoutDueTime", counted, links));
    }

    private static Cell cell(String figure, Counted counted, DueSoonLinks links) {
        return new Cell(counted.of(figure), links.of(figure));
    }

    private static Band band(int hours, Counted counted, DueSoonLinks links) {
        String figure = DueSoonTallies.within(hours);
        return new Band(hours, counted.of(figure), links.of(figure));
    }
}
