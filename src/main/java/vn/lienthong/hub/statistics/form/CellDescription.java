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
import org.springframework.http.MediaType;
import vn.lienthong.hub.statistics.AskedPage;
import vn.lienthong.hub.statistics.export.ExportDescription;

/** The parameters of the dossiers of a cell that come besides those of its form, and how they are answered. */
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
@ApiResponse(
        responseCode = "200",
        description = "A page, or all of them as a file",
        content = {
            @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = FormDossierPage.class)),
            @Content(mediaType = ExportDescription.CSV, schema = @Schema(type = "string")),
            @Content(mediaType = ExportDescription.LINES, schema = @Schema(implementation = FormDossierPage.Item.class))
        })
@ExportDescription
@interface CellDescription {}
