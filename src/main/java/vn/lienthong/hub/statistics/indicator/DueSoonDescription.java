package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.statistics.AskedOfNumbers;

/** What the early warning is asked by. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AskedOfNumbers
@Parameter(
        name = "groupBy",
        in = ParameterIn.QUERY,
        description = "some of unit, field, procedure, stage and channel, separated by commas, each at most once",
        schema = @Schema(type = "string"),
        example = "unit,stage")
@Parameter(
        name = "hours",
        in = ParameterIn.QUERY,
        description = "ends of the bands in office hours, 8 a working day; one to ten growing numbers up to 2000",
        schema = @Schema(type = "string", defaultValue = "4,8,16,40"),
        example = "8,16,40")
@ApiResponse(
        responseCode = "422",
        description =
                "calendar-unknown: a band runs into a year whose calendar is not known; or unit-not-in-period: the"
                        + " unit does not exist at that moment",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@interface DueSoonDescription {}
