package vn.lienthong.hub.statistics.form;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lienthong.hub.statistics.AskedOfNumbers;
import vn.lienthong.hub.statistics.AskedOfPeriod;

/** What every form is asked by. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AskedOfNumbers
@AskedOfPeriod
@Parameter(
        name = "policy",
        in = ParameterIn.QUERY,
        description = "what becomes of pauses",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"SUBTRACT", "RESTART", "SHIFT"},
                        defaultValue = "SUBTRACT"),
        example = "SUBTRACT")
@interface FormDescription {}
