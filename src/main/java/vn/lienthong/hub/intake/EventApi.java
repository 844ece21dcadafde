package vn.lienthong.hub.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** What OpenAPI says of the canonical way in. */
@Tag(name = "Events", description = "The canonical way in: what happened to dossiers, as CloudEvents")
interface EventApi {

    String SUMMARY = "Say what happened";
    String DESCRIPTION = """
            One event, or many. The same source and id is the same fact, for ever: sending it again changes nothing and \
            gives the first receipt. Many events are answered with one result a line, in order, each with the status that \
            it would have had alone; a batch can be sent again whole.""";

    String EXAMPLE = """
            {"specversion":"1.0","id":"hs-0975-received","source":"/partners/district-3",
             "type":"vn.lienthong.dossier.received.v1","subject":"X77.03-261008-0975",
             "time":"2026-10-08T09:15:00+07:00","datacontenttype":"application/json",
             "data":{"procedureCode":"1.013831","channel":"COUNTER","receivingUnit":"X77.03",
                     "promisedAt":"2026-10-15T17:00:00+07:00",
                     "applicant":{"name":"Nguyễn Văn Mẫu","kind":"CITIZEN","idNumber":"052080000001"}}}""";

    String LINE = """
            {"specversion":"1.0","id":"hs-0975-completed","source":"/partners/district-3",\
            "type":"vn.lienthong.dossier.completed.v1","subject":"X77.03-261008-0975",\
            "time":"2026-10-14T15:00:00+07:00","datacontenttype":"application/json","data":{}}
            """;

    String ARRAY = "[" + LINE + "]";

    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/cloudevents+json",
                        schema = @Schema(type = "object"),
                        examples = @ExampleObject(name = "received", value = EXAMPLE)),
                @Content(
                        mediaType = "application/cloudevents-batch+json",
                        schema = @Schema(type = "array"),
                        examples = @ExampleObject(name = "batch", value = ARRAY)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = "string"),
                        examples = @ExampleObject(name = "completed", value = LINE))
            })
    @ApiResponse(
            responseCode = "200",
            description = "Known already: the first receipt. Of many: one result a line",
            headers = @Header(name = "Idempotent-Replayed", schema = @Schema(type = "string")),
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = BatchRun.Line.class))
            })
    @ApiResponse(
            responseCode = "201",
            description = "Durable, applied, and on its way",
            headers = @Header(name = "Location", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Durable, but waiting: the receipt says for what",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    @ApiResponse(
            responseCode = "400",
            description = "Not JSON",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "403",
            description = "Not this client's source",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The pair is known with other content",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "413",
            description = "The body is over the limit",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Against the rules; each violation is named by JSON pointer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "503",
            description = "The database is away: send again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ResponseEntity<?> one(@Parameter(hidden = true) Caller caller, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException;

    /** Described with {@link #one}: OpenAPI knows one call of a path and a method. */
    @Operation(hidden = true)
    ResponseEntity<byte[]> lines(
            @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException;

    /** Described with {@link #one}. */
    @Operation(hidden = true)
    ResponseEntity<byte[]> batch(
            @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException;
}
