package vn.lienthong.hub.adapter.files.route;

import com.dashjoin.jsonata.JException;
import java.time.DateTimeException;
import java.util.Set;
import vn.lienthong.hub.adapter.files.folder.Mappings;

/**
 * Says why a mapping failed without repeating a value: what JSONata says has its quoted arguments cut out, and what a
 * mapping says itself by {@code $error} or {@code $assert} is repeated only if it stands in the mapping, between quotes.
 */
final class MappingFault {

    private static final String CUT = "…";

    /** JSONata's codes of {@code $error} and {@code $assert}; the text is what {@link JException#getCurrent} holds. */
    private static final Set<String> OWN_WORDS = Set.of("D3137", "D3141");

    private static final String TIMEOUT = "Expression evaluation timeout";

    private MappingFault() {}

    /** Whether time ran out, which a busy hub may be the reason of as well as the mapping. */
    static boolean isTimeout(RuntimeException failure) {
        return failure instanceof JException jsonata
                && String.valueOf(jsonata.getError()).startsWith(TIMEOUT);
    }

    /** @param mapping the text of the mapping */
    static String why(String mapping, RuntimeException failure) {
        if (failure instanceof JException jsonata) {
            String place =
                    jsonata.getLocation() < 0 ? "" : "line " + Mappings.line(mapping, jsonata.getLocation()) + ": ";
            return place + said(mapping, jsonata);
        }
        if (failure instanceof DateTimeException) {
            return "a date or time does not exist, or is not written as the mapping expects";
        }
        if (failure instanceof NumberFormatException) {
            return "a text that should be a number is none";
        }
        return "a value is of a kind that it cannot work with ("
                + failure.getClass().getSimpleName() + ")";
    }

    private static String said(String mapping, JException jsonata) {
        if (OWN_WORDS.contains(jsonata.getError())) {
            String words = String.valueOf(jsonata.getCurrent());
            boolean written = mapping.contains('"' + words + '"') || mapping.contains("'" + words + "'");
            return written ? words : "it says so itself, in words that may hold what was sent";
        }
        return JException.msg(jsonata.getError(), -1, CUT, CUT);
    }
}
