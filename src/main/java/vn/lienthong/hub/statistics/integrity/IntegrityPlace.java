package vn.lienthong.hub.statistics.integrity;

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

/** The parameters that all questions of integrity take, but for the period; and how they are refused. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "unit",
        in = ParameterIn.QUERY,
        description = "code of a unit; it is meant with everything below it. Without it: all that the caller may see",
        schema = @Schema(type = "string"),
        example = "X77")
@Parameter(
        name = "units",
        in = ParameterIn.QUERY,
        description =
                "by the units as of then, when the dossiers were finished, or as of now: then what a unit that ended had"
                        + " done counts at the one that took over its work in the dossier's field",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"then", "now"},
                        defaultValue = "then"),
        example = "then")
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
@interface IntegrityPlace {}
