package vn.lienthong.hub.benchmark.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

/**
 * What is said of one dossier: mostly within two minutes of when it happened, one fact of fifty only days later. What
 * would be heard after the end of the history is not yet heard.
 */
final class Sayings {

    private static final Instant END = WorkedDays.END.atStartOfDay().toInstant(VietnamTime.OFFSET);
    private static final int LATE_OF = 50;

    private final String source;
    private final String name;
    private final SplittableRandom random;
    private final List<StoredFact> facts = new ArrayList<>();
    private int said;

    /** @param name of the dossier within its source, from which the ids of its facts are made */
    Sayings(String source, String name, SplittableRandom random) {
        this.source = source;
        this.name = name;
        this.random = random;
    }

    static ObjectNode data() {
        return EventJson.mapper().createObjectNode();
    }

    static String text(LocalDateTime time) {
        return VietnamTime.format(time.toInstant(VietnamTime.OFFSET));
    }

    FactRef say(FactType type, LocalDateTime time) {
        return say(type, time, data());
    }

    FactRef say(FactType type, LocalDateTime time, ObjectNode data) {
        return say(type, time, time, data);
    }

    /** @param heardFrom when it can be heard of at the earliest */
    FactRef say(FactType type, LocalDateTime time, LocalDateTime heardFrom, ObjectNode data) {
        FactRef ref = new FactRef(source, name + "-" + ++said);
        boolean late = random.nextInt(LATE_OF) == 0;
        Duration delay = late ? Duration.ofHours(random.nextInt(24, 120)) : Duration.ofMillis(random.nextInt(120_000));
        Instant recordedAt = heardFrom.toInstant(VietnamTime.OFFSET).plus(delay);
        if (recordedAt.isBefore(END)) {
            facts.add(new StoredFact(
                    said, ref, type, time.toInstant(VietnamTime.OFFSET), recordedAt, null, true, true, data, null));
        }
        return ref;
    }

    /** As they arrived; ids are places in that order, from 1. */
    List<StoredFact> heard() {
        List<StoredFact> heard = new ArrayList<>(facts.size());
        facts.sort(Comparator.comparing(StoredFact::recordedAt).thenComparing(StoredFact::id));
        for (StoredFact fact : facts) {
            heard.add(new StoredFact(
                    heard.size() + 1L,
                    fact.ref(),
                    fact.type(),
                    fact.happenedAt(),
                    fact.recordedAt(),
                    fact.partner(),
                    fact.byOperator(),
                    fact.backfill(),
                    fact.data(),
                    fact.detail()));
        }
        return heard;
    }
}
