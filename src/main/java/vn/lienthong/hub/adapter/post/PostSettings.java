package vn.lienthong.hub.adapter.post;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import vn.lienthong.hub.partner.Partner;

/**
 * What {@code partner.settings} say of a partner of this kind.
 *
 * @param tables {@code tables}, required: where the JSON file with the mapping tables lies, as in {@code
 *     file:/etc/hub/post.json}
 * @param apiPath {@code api-path}, {@code /apiVNPostNGSP/p1.0} unless given: what stands before each call's name
 * @param trackingStart {@code tracking-start}, the {@code lastId} of the very first poll; null unless given
 */
public record PostSettings(String tables, String apiPath, String trackingStart) {

    /** The slug. */
    public static final String KIND = "post";

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final String NO_ROW = "0".repeat(16);

    /** @throws IllegalStateException with a sentence that says what to set */
    public static PostSettings of(Partner partner) {
        String tables = partner.settings().get("tables");
        if (tables == null || tables.isBlank()) {
            throw wrong(
                    partner,
                    "tables",
                    "is not set: name the JSON file with the post's customerCode, places, statusCodes and answerOk");
        }
        String path = partner.settings().getOrDefault("api-path", "/apiVNPostNGSP/p1.0");
        if (!PATH.matcher(path).matches()) {
            throw wrong(partner, "api-path", "must be a path such as /apiVNPostNGSP/p1.0, without a slash at its end");
        }
        String start = partner.settings().get("tracking-start");
        if (start != null && !ID.matcher(start).matches()) {
            throw wrong(partner, "tracking-start", "must be the id of a row of the feed: letters, digits, '-' and '_'");
        }
        return new PostSettings(tables, path, start);
    }

    /** Of a call below the partner's base address, which may itself have a path; {@code call} begins with a slash. */
    public URI address(Partner partner, String call) {
        return URI.create(partner.connection().baseUrl().toString().replaceFirst("/+$", "") + apiPath + call);
    }

    /**
     * The {@code lastId} of the very first poll: as set, else the least id that a row of {@code since} can have; the first
     * four bytes of the feed's ids are the second in which they were given (MongoDB's ObjectId).
     */
    public String firstId(Instant since) {
        return trackingStart != null ? trackingStart : String.format("%08x", since.getEpochSecond()) + NO_ROW;
    }

    private static IllegalStateException wrong(Partner partner, String setting, String what) {
        return new IllegalStateException("hub.partners." + partner.id() + ".settings." + setting + " " + what);
    }
}
