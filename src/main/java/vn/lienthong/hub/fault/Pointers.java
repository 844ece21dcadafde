package vn.lienthong.hub.fault;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** RFC 6901 pointers from the ways in which libraries name a place. */
final class Pointers {

    private Pointers() {}

    static String of(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName()));
        }
        return pointer.toString();
    }

    /** @param path as Spring and Hibernate Validator write it: {@code stages[0].term.value} */
    static String of(String path) {
        StringBuilder pointer = new StringBuilder();
        for (String step : path.replace("]", "").split("[.\\[]")) {
            if (!step.isEmpty()) {
                pointer.append('/').append(escape(step));
            }
        }
        return pointer.toString();
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
