package vn.lienthong.hub.delivery.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.hub.delivery.audit.AuditAction;
import vn.lienthong.hub.delivery.audit.AuditEntry;
import vn.lienthong.hub.event.EventJson;

/**
 * What an operator ordered, for the record.
 *
 * @param filter as JSON
 * @param reason as it may be kept, or null
 */
record Order(Instant at, String client, String filter, String reason) {

    static Order of(Instant at, String client, BulkRequest request) {
        try {
            return new Order(at, client, EventJson.mapper().writeValueAsString(request.filter()), request.keptReason());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a filter that was read cannot be written", e);
        }
    }

    /** One entry for each partner, so that a partner's record is whole; one delivery is named, of several the filter. */
    List<AuditEntry> entries(AuditAction action, List<Match> touched) {
        Map<String, List<Match>> byPartner = touched.stream().collect(Collectors.groupingBy(Match::partner));
        return byPartner.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> entry(action, each.getKey(), each.getValue()))
                .toList();
    }

    private AuditEntry entry(AuditAction action, String partner, List<Match> touched) {
        Match only = touched.size() == 1 ? touched.get(0) : null;
        return new AuditEntry(
                at,
                client,
                action,
                partner,
                only == null ? null : only.id(),
                only == null ? null : only.dossier(),
                touched.size(),
                filter,
                reason);
    }
}
