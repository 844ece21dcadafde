package vn.lienthong.hub.statistics.indicator;

import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the lists that show what was counted. */
final class DueSoonLinks {

    private final DueSoonQuestion question;
    private final DueSoonKey key;

    /** @param key null for the total */
    DueSoonLinks(DueSoonQuestion question, DueSoonKey key) {
        this.question = question;
        this.key = key;
    }

    String overdue() {
        return link("overdue=true");
    }

    String paused() {
        return link("paused=true");
    }

    /** @param band place in the row of bands; that after the last one has no end */
    String band(int band) {
        UriComponentsBuilder link = list();
        if (link == null) {
            return null;
        }
        if (band > 0) {
            link.queryParam("dueBeyond", hours(band - 1));
        }
        if (band < question.hours().size()) {
            link.queryParam("dueWithin", hours(band));
        } else {
            link.queryParam("overdue", false);
        }
        return link.encode().build().toUriString();
    }

    private String hours(int band) {
        return "PT" + question.hours().get(band) + "H";
    }

    private String link(String condition) {
        UriComponentsBuilder link = list();
        return link == null ? null : link.query(condition).encode().build().toUriString();
    }

    /** Null where the list cannot tell: by stage, and for what has no field or procedure that is known. */
    private UriComponentsBuilder list() {
        if (key == null) {
            return list(new DueSoonKey(null, null, null, null), question.unit());
        }
        Set<DueSoonGroup> by = question.groupBy();
        boolean untold = by.contains(DueSoonGroup.STAGE)
                || by.contains(DueSoonGroup.FIELD) && key.field() == null
                || by.contains(DueSoonGroup.PROCEDURE) && key.procedure() == null;
        return untold ? null : list(key, key.unit() == null ? question.unit() : null);
    }

    private static UriComponentsBuilder list(DueSoonKey key, String below) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/api/v1/dossiers");
        put(link, "competentBelow", below);
        put(link, "competentUnit", key.unit());
        put(link, "field", key.field());
        put(link, "procedure", key.procedure());
        return link;
    }

    private static void put(UriComponentsBuilder link, String name, String value) {
        if (value != null) {
            link.queryParam(name, value);
        }
    }
}
