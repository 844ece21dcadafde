package vn.lienthong.hub.statistics.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the dossiers behind a row, as an RFC 6570 template with the column left open. */
final class FormLinks {

    private FormLinks() {}

    /** @param row null for the total */
    static String dossiers(FormKind kind, FormQuestion question, String row) {
        Map<String, Object> values = new HashMap<>();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/reports/" + kind.path() + "/dossiers");
        add(address, values, "unit", question.unit());
        add(address, values, "from", question.period().from());
        add(address, values, "to", question.period().to());
        add(address, values, "knownAt", question.knownAt());
        add(address, values, "policy", question.policy());
        add(address, values, "units", question.unitsAs().lowerCase());
        add(address, values, kind.rowParameter(), row);
        return address.encode().buildAndExpand(values).toUriString() + "&column={column}";
    }

    private static void add(UriComponentsBuilder address, Map<String, Object> values, String name, Object value) {
        Optional.ofNullable(value).ifPresent(given -> {
            address.queryParam(name, "{" + name + "}");
            values.put(name, given);
        });
    }
}
