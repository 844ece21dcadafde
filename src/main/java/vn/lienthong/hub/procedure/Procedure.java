package vn.lienthong.hub.procedure;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of a procedure.
 *
 * @param code the national code without a local tail, as in {@code 1.012753}
 * @param validFrom first day on which this version is in force
 * @param clockStart what starts its clock
 */
public record Procedure(
        String code, String name, Field field, LocalDate validFrom, ClockStart clockStart, List<Stage> stages) {

    /** A procedure whose clock starts by reception, as that of most. */
    public Procedure(String code, String name, Field field, LocalDate validFrom, List<Stage> stages) {
        this(code, name, field, validFrom, ClockStart.RECEPTION, stages);
    }
}
