package vn.lienthong.hub.fault;

import java.util.List;

/** What a caller is told when nothing but a status is known. */
final class StatusProblems {

    private StatusProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 -> Problem.of(FaultCode.UNAUTHENTICATED, "Get a token and send it as a bearer token.");
            case 403 -> Problem.of(FaultCode.FORBIDDEN, "This is not allowed.");
            case 404 -> Problem.of(FaultCode.NOT_FOUND, "No call of the hub has this address.");
            case 405 -> Problem.of(FaultCode.METHOD_NOT_ALLOWED, "Use another method.");
            case 406 -> Problem.of(FaultCode.NOT_ACCEPTABLE, "Ask for another media type.");
            case 413 -> Problem.of(FaultCode.BODY_TOO_LARGE, "Send it in smaller parts.");
            case 415 -> Problem.of(FaultCode.UNSUPPORTED_MEDIA_TYPE, "Send another media type.");
            case 429 -> Problem.of(FaultCode.RATE_LIMITED, "Wait and try again.");
            case 503 -> Problem.of(FaultCode.UNAVAILABLE, "It took too long or cannot be done now. Try again later.");
            default ->
                status < 500
                        ? Problem.of(
                                FaultCode.MALFORMED_REQUEST,
                                status,
                                "The request line, a header or the body breaks the rules of HTTP.",
                                List.of())
                        : Problem.of(FaultCode.INTERNAL, status, "Something went wrong inside the hub.", List.of());
        };
    }
}
