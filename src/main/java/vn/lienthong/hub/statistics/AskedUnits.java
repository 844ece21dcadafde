package vn.lienthong.hub.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** By which units a question counts. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
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
public @interface AskedUnits {}
