package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.hub.adapter.labour.wire.LabourText;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;

/** Decides whether something that the partner shows is only what the hub told it. Times are compared to the second. */
public final class Echo {

    private static final OthersFacts NOTHING = new OthersFacts(List.of(), null);

    private final OthersFacts told;

    /** @param told null if the hub has no such dossier */
    public Echo(OthersFacts told) {
        this.told = told == null ? NOTHING : told;
    }

    /**
     * A row's fact comes back if others said the same at the same time. A step comes back if besides it has the same text:
     * two systems may each work on a dossier at the same second, but not in the same words. What the hub told as a step
     * bears the folded state, so the text is enough, whatever fact the state would mean.
     *
     * @param text NoiDungXuLy, null if it is empty
     */
    boolean isStep(Shown step, String text) {
        return told.facts().stream()
                .filter(known -> same(known.time(), step.time()))
                .anyMatch(known -> Objects.equals(text(known.fact()), text)
                        || known.type() == step.type() && step.type() != FactType.PROGRESSED);
    }

    public boolean isRow(Shown cell) {
        return told.facts().stream().anyMatch(known -> known.type() == cell.type() && same(known.time(), cell.time()));
    }

    /** An appointment comes back if it is the current one, or one that others named. */
    public boolean isAppointment(Instant appointment) {
        return same(told.dueAt(), appointment)
                || told.facts().stream().anyMatch(known -> same(promisedAt(known.fact()), appointment));
    }

    private static Instant promisedAt(Fact fact) {
        if (fact instanceof Fact.Received received) {
            return received.promisedAt();
        }
        if (fact instanceof Fact.Supplemented supplemented) {
            return supplemented.promisedAt();
        }
        return fact instanceof Fact.Rescheduled rescheduled ? rescheduled.promisedAt() : null;
    }

    /** As the hub writes it into a step: reason, else note, else stage. */
    private static String text(Fact fact) {
        JsonNode data = EventJson.mapper().valueToTree(fact);
        return Stream.of("reason", "note", "stage")
                .map(member -> LabourText.read(data.path(member).asText(null)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean same(Instant known, Instant shown) {
        return known != null
                && shown != null
                && known.truncatedTo(ChronoUnit.SECONDS).equals(shown);
    }
}
