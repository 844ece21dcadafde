package vn.lienthong.hub.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The days of a question, and by which units it counts. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@AskedUnits
@Parameter(
        name = "from",
        in = ParameterIn.QUERY,
        required = true,
        description = "first day, in Vietnam",
        schema = @Schema(type = "string", format = "date"),
        example = "2026-01-01")
@Parameter(
        name = "to",
        in = ParameterIn.QUERY,
        required = true,
        description = "last day; it is included",
        schema = @Schema(type = "string", format = "date"),
        example = "2026-12-31")
public @interface AskedOfPeriod {}
