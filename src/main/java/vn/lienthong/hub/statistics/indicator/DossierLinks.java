package vn.lienthong.hub.statistics.indicator;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.hub.statistics.Scope;

/** The address of the dossiers behind an answer, as an RFC 6570 template with figure and group left open. */
final class DossierLinks {

    /** Stands for the key of what has none. */
    static final String NONE = "-";

    private DossierLinks() {}

    static String of(Indicator<?> indicator, IndicatorQuestion question, Scope scope) {
        Map<String, Object> values = new HashMap<>();
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/api/v1/indicators/" + indicator.name() + "/dossiers");
        add(address, values, "unit", question.about().unit());
        add(address, values, "from", question.about().period().from());
        add(address, values, "to", question.about().period().to());
        add(address, values, "units", question.about().unitsAs().lowerCase());
        add(
                address,
                values,
                "rule",
                question.rule() == null ? null : question.rule().lowerCase());
        add(address, values, "knownAt", scope.known().at());
        add(address, values, "groupBy", question.groupBy());
        String group = question.groupings().isEmpty() ? "" : "{&key}";
        return address.encode().buildAndExpand(values).toUriString() + "&figure={figure}" + group;
    }

    static void add(UriComponentsBuilder address, Map<String, Object> values, String name, Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }
}
