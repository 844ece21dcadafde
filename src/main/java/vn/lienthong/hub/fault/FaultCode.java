package vn.lienthong.hub.fault;

/** The stable codes of everything that can go wrong for a caller. A code is never renamed and never reused. */
public enum FaultCode {
    MALFORMED_REQUEST(400, "The request is not well-formed"),
    INVALID_JSON(400, "Not JSON"),
    INVALID_PARAMETER(400, "A parameter is wrong"),
    EMPTY_BODY(400, "The body is empty"),
    UNAUTHENTICATED(401, "No valid token"),
    FORBIDDEN(403, "The token does not allow this"),
    SOURCE_NOT_YOURS(403, "This token may not speak for that source"),
    NOT_FOUND(404, "There is nothing here"),
    DOSSIER_NOT_FOUND(404, "No such dossier, or none that this token may see"),
    PROCEDURE_NOT_FOUND(404, "No such procedure"),
    UNIT_NOT_FOUND(404, "No such unit"),
    PARTNER_NOT_FOUND(404, "No such partner"),
    METHOD_NOT_ALLOWED(405, "This method is not allowed here"),
    NOT_ACCEPTABLE(406, "None of the wanted media types can be given"),
    EVENT_CONFLICT(409, "The same source and id were sent before with other content"),
    CODE_AMBIGUOUS(409, "Several systems use this code"),
    RECOMPUTATION_RUNNING(409, "Another recomputation is under way"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not understood here"),
    INVALID_EVENT(422, "The event breaks the rules of the language"),
    INVALID_IMPORT(422, "The file was not imported"),
    CALENDAR_UNKNOWN(422, "A day lies outside the known calendars"),
    UNIT_NOT_IN_PERIOD(422, "The unit did not exist in the period"),
    INVALID_REQUEST(422, "The request breaks a rule"),
    RATE_LIMITED(429, "Too many requests"),
    INTERNAL(500, "A fault of the hub"),
    UNAVAILABLE(503, "The hub cannot do this now");

    private final int status;
    private final String title;

    FaultCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A short sentence that is the same for every occurrence (RFC 9457, {@code title}). */
    public String title() {
        return title;
    }

    /** The stable code as callers see it, as in {@code event-conflict}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
