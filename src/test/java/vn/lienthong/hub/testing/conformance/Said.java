package vn.lienthong.hub.testing.conformance;

/**
 * What a partner answers.
 *
 * @param type media type of the body
 */
public record Said(int status, String type, String body) {

    /** JSON with status 200. */
    public static Said json(String body) {
        return new Said(200, "application/json", body);
    }

    /** SOAP 1.1 with status 200. */
    public static Said xml(String body) {
        return new Said(200, "text/xml;charset=UTF-8", body);
    }

    Said withBody(String other) {
        return new Said(status, type, other);
    }
}
