package vn.lienthong.hub.statistics.integrity;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one thing by which hints are taken apart. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "groupBy",
        in = ParameterIn.QUERY,
        description = "by unit, or not told apart",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"unit"}),
        example = "unit")
@interface AskedByUnit {}
