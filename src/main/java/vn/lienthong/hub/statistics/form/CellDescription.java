package vn.lienthong.hub.statistics.form;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lienthong.hub.statistics.AskedPage;

/** The parameters of the dossiers of a cell that come besides those of its form. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AskedPage
@Parameter(
        name = "column",
        in = ParameterIn.QUERY,
        required = true,
        description = "of the cell",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13"}),
        example = "c8")
@interface CellDescription {}
