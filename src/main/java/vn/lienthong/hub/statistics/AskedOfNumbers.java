package vn.lienthong.hub.statistics;

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

/** What every question to the numbers takes, and how it is refused. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "unit",
        in = ParameterIn.QUERY,
        description = "code of a unit; it is meant with everything below it. Without it: all that the caller may see",
        schema = @Schema(type = "string"),
        example = "X77")
@Parameter(
        name = "knownAt",
        in = ParameterIn.QUERY,
        description =
                "as known at a past moment, with its offset; without it: now. The answer prints the moment; asked with"
                        + " it, the same question gets the same answer for ever",
        schema = @Schema(type = "string", format = "date-time"))
@ApiResponse(
        responseCode = "400",
        description = "invalid-parameter: every parameter that is missing, wrong or not known, by its name",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "404",
        description = "unit-not-found: no such unit, or none that this token may see",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "422",
        description = "unit-not-in-period: the unit did not exist then; when it did, and who took over its work",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public @interface AskedOfNumbers {}
