package vn.lienthong.hub.dossier;

import java.time.Instant;
import vn.lienthong.hub.event.FactType;

/**
 * The times of one dossier that law and statistics go by; null where it has not happened.
 *
 * @param startedAt when the clock started
 * @param startedBy by what; null with {@code startedAt}
 * @param finishedAt the finish by the rules of form II.06a: completed, withdrawn or stopped; returned where it came
 *     without them
 * @param finishedBy which of them
 */
public record Milestones(
        Instant registeredAt,
        Instant receivedAt,
        Instant startedAt,
        StartedBy startedBy,
        Instant refusedAt,
        Instant finishedAt,
        FactType finishedBy,
        Instant returnedAt) {}
