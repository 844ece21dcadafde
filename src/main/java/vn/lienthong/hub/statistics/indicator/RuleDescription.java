package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rule of the on-time indicator. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "rule",
        in = ParameterIn.QUERY,
        description =
                "of on-time: against the current or the original appointment, by the national portal's indicator 2.1, or"
                        + " by when the finish was recorded",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"current", "original", "portal", "recorded"},
                        defaultValue = "current"),
        example = "current")
@interface RuleDescription {}
