package vn.lienthong.hub.statistics.export;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lienthong.hub.fault.Problem;

/** What a list of dossiers can answer when it is asked for as a file. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "503",
        description =
                "unavailable: as many whole lists are being exported as may be at once; ask again after Retry-After",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public @interface ExportDescription {

    /** Media types of exports. */
    String CSV = "text/csv";

    String LINES = "application/x-ndjson";

    /** Said of every list that can be exported. */
    String TEXT =
            " As `text/csv` or `application/x-ndjson` the list comes whole, in the same order, without `cursor` and"
                    + " `limit`; the headers Known-At, Rule and Row-Count say as of when, by which rule and how many rows follow."
                    + " If anything goes wrong on the way, or the reader takes longer than 15 minutes, the connection is cut: a body"
                    + " that ended in order is complete.";

    String KNOWN_AT = "Known-At";
    String RULE = "Rule";
    String ROW_COUNT = "Row-Count";
}
