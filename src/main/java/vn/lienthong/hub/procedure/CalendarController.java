package vn.lienthong.hub.procedure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.unit.ImportSummary;

/** The import of working calendars, for operators. */
@RestController
@Tag(name = "Catalogue")
@ApiResponse(responseCode = "200", description = "Imported")
@ApiResponse(
        responseCode = "400",
        description = "empty-body; invalid-parameter: no year is named for an iCalendar file, or the unit is not known",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "413",
        description = "body-too-large: an iCalendar file of more than 1 MiB",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "422",
        description = "invalid-import: every fault with its line, as in /3/daysOff/0",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class CalendarController {

    private static final String ICALENDAR = "text/calendar";

    private static final String DESCRIPTION = """
            The days off and the make-up Saturdays of whole years, for the nation or for one unit and those below it. \
            The nearest calendar of a year holds. Appointments already made do not move. What changes nothing is counted \
            and left alone, so a file can be sent again. The whole file is taken or nothing of it. Scope: operations.

            **NDJSON**: one year in one place a line. `unit` is null or left out for the nation. `names` says what the \
            days are called; left out, the names known stay. Where `unit` or `year` is a parameter, every line must \
            be of them.

            **iCalendar** (RFC 5545, UTF-8): whole-day VEVENTs are days off, from DTSTART to the day before DTEND; those \
            of CATEGORIES `MAKE-UP` or `LAM-BU` are make-up days; SUMMARY is the day's name. The file replaces each year \
            that `year` names, whole; days of other years are passed over. So that a file with something left out does \
            not silently wipe what a decree gave, every day off and make-up day in force must be in it, or be named as \
            `withdrawn`. Events that repeat, or have a time of the day, are refused.""";

    private static final String LINE = """
            {"unit":null,"year":2024,"daysOff":["2024-01-01","2024-02-08","2024-02-09","2024-02-12","2024-02-13",\
            "2024-02-14","2024-04-18","2024-04-29","2024-04-30","2024-05-01","2024-09-02","2024-09-03"],\
            "makeUpDays":["2024-05-04"]}
            """;

    private static final String EVENTS = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//X77//Working days//VI
            BEGIN:VEVENT
            UID:2024-01-01@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240101
            SUMMARY:Tết Dương lịch
            END:VEVENT
            BEGIN:VEVENT
            UID:2024-02-08@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240208
            DTEND;VALUE=DATE:20240210
            SUMMARY:Tết Nguyên đán
            END:VEVENT
            BEGIN:VEVENT
            UID:2024-02-12@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240212
            DTEND;VALUE=DATE:20240215
            SUMMARY:Tết Nguyên đán
            END:VEVENT
            BEGIN:VEVENT
            UID:2024-04-18@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240418
            SUMMARY:Giỗ Tổ Hùng Vương
            END:VEVENT
            BEGIN:VEVENT
            UID:2024-04-29@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240429
            SUMMARY:Nghỉ hoán đổi\\, làm bù ngày 04/05/2024
            END:VEVENT
            BEGIN:VEVENT
            UID:2024-04-30@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240430
            SUMMARY:Ngày Chiến thắng 30/4
            END:VEVENT
            BEGIN:VEVENT
            UID:2024-05-01@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240501
            SUMMARY:Ngày Quốc tế Lao động
            END:VEVENT
            BEGIN:VEVENT
            UID:2024-05-04@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240504
            CATEGORIES:LAM-BU
            SUMMARY:Làm bù cho ngày 29/04/2024
            END:VEVENT
            BEGIN:VEVENT
            UID:2024-09-02@x77.example
            DTSTAMP:20231201T000000Z
            DTSTART;VALUE=DATE:20240902
            DTEND;VALUE=DATE:20240904
            SUMMARY:Quốc khánh
            END:VEVENT
            END:VCALENDAR
            """;

    private final CalendarImport calendars;

    CalendarController(CalendarImport calendars) {
        this.calendars = calendars;
    }

    @PutMapping(
            path = "/api/v1/calendars",
            consumes = {MediaType.APPLICATION_NDJSON_VALUE, ICALENDAR},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Import working calendars",
            description = DESCRIPTION,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject(name = "a year", value = LINE)),
                                @Content(
                                        mediaType = ICALENDAR,
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject(name = "a year as iCalendar", value = EVENTS))
                            }))
    ImportSummary put(
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(description = "where an iCalendar file holds; left out for the nation")
                    @RequestParam(required = false)
                    String unit,
            @Parameter(description = "each year that the file is taken for; needed with iCalendar", example = "2024")
                    @RequestParam(required = false)
                    List<Integer> year,
            @Parameter(description = "days in force that a decree withdrew; only with iCalendar")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    List<LocalDate> withdrawn,
            @RequestBody byte[] file) {
        CalendarTarget target = CalendarTarget.of(unit, year, withdrawn);
        return type.isCompatibleWith(MediaType.APPLICATION_NDJSON)
                ? calendars.takeLines(file, target)
                : calendars.takeHolidays(file, target);
    }
}
