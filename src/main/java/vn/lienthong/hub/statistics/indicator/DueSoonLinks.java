package vn.lienthong.hub.statistics.indicator;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the lists that show what was counted of a group, as known at the same moment. */
final class DueSoonLinks {

    private final DueSoonQuestion question;
    private final Instant knownAt;
    private final Counted group;

    DueSoonLinks(DueSoonQuestion question, Instant knownAt, Counted group) {
        this.question = question;
        this.knownAt = knownAt;
        this.group = group;
    }

    String of(String figure) {
        Map<String, Object> values = new HashMap<>();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/indicators/due-soon/dossiers");
        DossierLinks.add(address, values, "unit", question.unit());
        DossierLinks.add(address, values, "hours", question.hoursText());
        DossierLinks.add(address, values, "knownAt", knownAt);
        if (!group.total()) {
            DossierLinks.add(address, values, "groupBy", Grouping.text(question.groupings()));
            DossierLinks.add(address, values, "key", keys());
        }
        DossierLinks.add(address, values, "figure", figure);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private String keys() {
        return group.keys().stream()
                .map(key -> key == null ? DossierLinks.NONE : key)
                .collect(Collectors.joining(","));
    }
}
