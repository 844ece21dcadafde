package vn.lienthong.hub.statistics.indicator;

import java.util.List;

/** What the early warning counts and how, in words that are printed beside it. */
final class DueSoonWords {

    static final List<String> INCLUSIONS = List.of(
            "Counted are dossiers received and not finished at knownAt, by what was known then, at the competent unit, or"
                    + " at the one that has taken over its work.",
            "Judged against the current appointment, and as long as the clock stood still (SUBTRACT).",
            "Office hours are those of that unit's calendar: 07:00 to 11:30 and 13:30 to 17:00 on working days.",
            "A band holds what is late within so many office hours, and not within those of the band before.",
            "A dossier whose clock stands still is not due at all: it is told apart.",
            "By stages: the stage that is open, of several the one that began first; WHOLE if the procedure has one stage"
                    + " or is not known.",
            "Units, procedures and their names, and calendars, are as known at knownAt.");

    private DueSoonWords() {}
}
