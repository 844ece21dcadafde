package vn.lienthong.hub.statistics.form;

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

/** The parameters that every form takes, and how it refuses them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "unit",
        in = ParameterIn.QUERY,
        description = "code of a unit; it is meant with everything below it. Without it: all that the caller may see",
        schema = @Schema(type = "string"),
        example = "X77")
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
@Parameter(
        name = "knownAt",
        in = ParameterIn.QUERY,
        description = "as known at a past moment, with its offset; without it: now",
        schema = @Schema(type = "string", format = "date-time"))
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
@interface FormDescription {}
