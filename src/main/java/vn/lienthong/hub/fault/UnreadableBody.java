package vn.lienthong.hub.fault;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Tells apart why a body could not be read: none came, it is not JSON, or it is JSON of another shape. */
final class UnreadableBody {

    private UnreadableBody() {}

    /** Nothing of the body is quoted: a parser's message holds what it stumbled over. */
    static Problem problem(HttpMessageNotReadableException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof MismatchedInputException mismatch) {
            return Problem.of(
                    FaultCode.INVALID_REQUEST,
                    "The body is JSON, but not of the expected shape.",
                    List.of(new Violation(Pointers.of(mismatch.getPath()), ExpectedForm.of(mismatch.getTargetType()))));
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.of(
                    FaultCode.INVALID_REQUEST,
                    "The body is JSON, but not of the expected shape.",
                    List.of(new Violation(Pointers.of(mapping.getPath()), "this value cannot be used here")));
        }
        if (cause instanceof JsonProcessingException parsing) {
            return Problem.of(FaultCode.INVALID_JSON, "The body is not JSON" + place(parsing.getLocation()) + ".");
        }
        if (cause == null) {
            return Problem.of(FaultCode.EMPTY_BODY, "This call needs a body, and none came.");
        }
        return Problem.of(FaultCode.MALFORMED_REQUEST, "The body could not be read to its end. Send it again.");
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
