package vn.lienthong.hub.event;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Map;

/**
 * One fact as its sender says it; in JSON a CloudEvents 1.0 object.
 *
 * @param source who says it, a URI reference such as {@code /partners/igate-1}
 * @param id the sender's own identity of the fact
 * @param subject the dossier's code as the sender knows it
 * @param time when it happened, not when it was heard of
 * @param more members of {@code data} that the language does not name; kept, never interpreted
 */
public record DossierEvent(
        String source,
        String id,
        String subject,
        Instant time,
        @Valid Fact fact,
        Map<String, Object> more) {

    public DossierEvent {
        more = more == null ? Map.of() : more;
    }

    public DossierEvent(String source, String id, String subject, Instant time, Fact fact) {
        this(source, id, subject, time, fact, Map.of());
    }

    public FactType type() {
        return FactType.of(fact);
    }

    public FactRef ref() {
        return new FactRef(source, id);
    }

    /** Without {@code data}, which holds personal data. */
    @Override
    public String toString() {
        return "DossierEvent[" + source + " " + id + " " + type().factName() + "]";
    }
}
