package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lienthong.hub.statistics.AskedOfNumbers;
import vn.lienthong.hub.statistics.AskedOfPeriod;

/** What every indicator is asked by. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AskedOfNumbers
@AskedOfPeriod
@Parameter(
        name = "groupBy",
        in = ParameterIn.QUERY,
        description =
                "by what the total is taken apart: some of unit, field, procedure, stage, month and channel, separated by"
                        + " commas, each at most once; a unit stands for what counts at itself",
        schema = @Schema(type = "string"),
        example = "field")
@interface IndicatorDescription {}
