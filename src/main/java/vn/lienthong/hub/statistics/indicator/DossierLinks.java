package vn.lienthong.hub.statistics.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.hub.statistics.Scope;

/** The address of the dossiers behind the figures of a group, as an RFC 6570 template with the figure left open. */
final class DossierLinks {

    /** Stands for the key of what has none. */
    static final String NONE = "-";

    private DossierLinks() {}

    /** @param keys empty for all groups */
    static String of(Indicator<?> indicator, IndicatorQuestion question, Scope scope, List<String> keys) {
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
        if (!keys.isEmpty()) {
            add(address, values, "groupBy", question.groupBy());
            add(
                    address,
                    values,
                    "key",
                    keys.stream().map(key -> key == null ? NONE : key).collect(Collectors.joining(",")));
        }
        return address.encode().buildAndExpand(values).toUriString() + "&figure={figure}";
    }

    private static void add(UriComponentsBuilder address, Map<String, Object> values, String name, Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }
}
