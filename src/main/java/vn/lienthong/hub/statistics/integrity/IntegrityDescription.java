package vn.lienthong.hub.statistics.integrity;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters of counts and lists of hints, and how they are refused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@IntegrityPlace
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
@interface IntegrityDescription {}
