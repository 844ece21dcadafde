package vn.lienthong.hub.procedure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.unit.ImportSummary;

/** The imports of procedures and calendars, for operators. */
@RestController
@RequestMapping(
        path = "/api/v1",
        consumes = MediaType.APPLICATION_NDJSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalogue")
@ApiResponse(responseCode = "200", description = "Imported")
@ApiResponse(
        responseCode = "400",
        description = "empty-body",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "422",
        description = "invalid-import: every fault with its line, as in /3/stages/0/term/unit",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class ImportController {

    private static final String PROCEDURE = """
            {"code":"1.013833","name":"Thay đổi thông tin trên giấy chứng nhận","field":{"code":"DD","name":"Đất đai"},\
            "validFrom":"2016-01-01","stages":[{"role":"COMPETENT","term":{"value":4,"unit":"WORKING_DAYS"},\
            "cutoff":"NONE","pausesFor":["SUPPLEMENT","FINANCIAL"]}]}
            """;
    private static final String CALENDAR = """
            {"unit":null,"year":2024,"daysOff":["2024-01-01","2024-02-08","2024-02-09","2024-02-12","2024-02-13",\
            "2024-02-14","2024-04-18","2024-04-29","2024-04-30","2024-05-01","2024-09-02","2024-09-03"],\
            "makeUpDays":["2024-05-04"]}
            """;

    private final ProcedureImport procedures;
    private final CalendarImport calendars;

    ImportController(ProcedureImport procedures, CalendarImport calendars) {
        this.procedures = procedures;
        this.calendars = calendars;
    }

    @PutMapping("/procedures")
    @Operation(
            summary = "Import procedures",
            description =
                    "One version of a procedure a line, by code and validFrom. A dossier stays with the version of"
                            + " its acceptance. `clockStart` is RECEPTION unless given, or COMPETENT_RECEIPT where the law"
                            + " counts from the competent agency's own receipt. `committed` is the shortened term, never longer"
                            + " than `term`, `pausesFor` is SUPPLEMENT unless given,"
                            + " `parallelWith` the role of an earlier stage, `note` free. Lines that change nothing are counted"
                            + " and left alone, so a file can be sent again. All lines are taken or none. Scope: operations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(name = "a procedure", value = PROCEDURE))))
    ImportSummary putProcedures(@RequestBody byte[] file) {
        return procedures.take(file);
    }

    @PutMapping("/calendars")
    @Operation(
            summary = "Import working calendars",
            description =
                    "One year in one place a line: the days off and the make-up Saturdays of the whole year. `unit`"
                            + " is where it holds, units below included; null or left out for the nation. The nearest calendar"
                            + " of a year holds. Appointments already made do not move. Lines that change nothing are counted"
                            + " and left alone. All lines are taken or none. Scope: operations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(name = "a year", value = CALENDAR))))
    ImportSummary putCalendars(@RequestBody byte[] file) {
        return calendars.take(file);
    }
}
