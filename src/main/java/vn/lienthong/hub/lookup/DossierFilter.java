package vn.lienthong.hub.lookup;

import io.swagger.v3.oas.annotations.Parameter;

/** What is asked of a list of dossiers as text; read by {@link DossierQueries}. Null and empty mean: not given. */
record DossierFilter(
        @Parameter(
                description =
                        "Competent or receiving: this unit or one below it, or a unit that ended and whose work in"
                                + " the dossier's field is theirs today",
                example = "X77.03")
        String unit,

        @Parameter(description = "Competent is this very unit", example = "X77.03.01")
        String competentUnit,

        @Parameter(description = "Competent is this unit or one below it today", example = "X77.03")
        String competentBelow,

        @Parameter(description = "Code of the field", example = "DD")
        String field,

        @Parameter(description = "Code of the procedure, without a local tail", example = "1.013831")
        String procedure,

        @Parameter(
                description =
                        "Only those whose clock runs and that become late (`lateAfter`) from now on within so much"
                                + " office time, by the calendar of the competent unit: 8 hours a working day, nothing at night,"
                                + " at noon or on days off. PT8H, PT1H30M, or a number of hours; up to 2000",
                example = "PT8H")
        String dueWithin,

        @Parameter(
                description = "Only those whose clock runs and that become late after so much office time; with"
                        + " dueWithin, between the two",
                example = "PT4H")
        String dueBeyond,

        @Parameter(
                description = "Only those of which the hub heard then or later; with an offset",
                example = "2020-01-01T00:00:00+07:00")
        String updatedSince) {}
