package vn.lienthong.hub.procedure;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of a procedure.
 *
 * @param code the national code without a local tail, as in {@code 1.012753}
 * @param validFrom first day on which this version is in force
 */
public record Procedure(String code, String name, Field field, LocalDate validFrom, List<Stage> stages) {}
