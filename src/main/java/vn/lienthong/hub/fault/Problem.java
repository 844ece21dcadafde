package vn.lienthong.hub.fault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * RFC 9457 problem details, with the stable {@code code} and, where several things are wrong, each of them.
 *
 * @param type {@code urn:lienthong:problem:<code>}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String code, String detail, List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Fault fault) {
        return of(fault.code(), fault.getMessage(), fault.violations());
    }

    public static Problem of(FaultCode code, String detail) {
        return of(code, detail, List.of());
    }

    public static Problem of(FaultCode code, String detail, List<Violation> violations) {
        return of(code, code.status(), detail, violations);
    }

    /** For a status that no code has of its own, as 431. */
    static Problem of(FaultCode code, int status, String detail, List<Violation> violations) {
        return new Problem(
                "urn:lienthong:problem:" + code.code(), code.title(), status, code.code(), detail, violations);
    }
}
