package vn.lienthong.hub.statistics.milestone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.dossier.Appointment;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Milestones;
import vn.lienthong.hub.dossier.StartedBy;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/** Builds folded dossiers; days are days of October 2026, times as in {@code 08T09:00}. */
final class FoldedDossiers {

    private final List<Pause> pauses = new ArrayList<>();
    private final List<Step> history = new ArrayList<>();
    private Instant received;
    private Instant started;
    private Instant due;
    private Instant originalDue;
    private Instant finished;
    private FactType finishedBy;
    private String unit = "X77.01";

    static Instant at(String time) {
        return time == null
                ? null
                : OffsetDateTime.parse("2026-10-" + time + ":00+07:00").toInstant();
    }

    FoldedDossiers received(String time) {
        received = at(time);
        started = started == null ? received : started;
        return step(FactType.RECEIVED, time, "receivingUnit", unit);
    }

    FoldedDossiers started(String time) {
        started = at(time);
        return this;
    }

    FoldedDossiers due(String time) {
        due = at(time);
        originalDue = originalDue == null ? due : originalDue;
        return this;
    }

    FoldedDossiers paused(String from, String to) {
        pauses.add(new Pause(at(from), at(to)));
        return this;
    }

    FoldedDossiers finished(FactType by, String time) {
        finishedBy = by;
        finished = at(time);
        return step(by, time, "reason", "");
    }

    FoldedDossiers transferred(String time, String to) {
        unit = to;
        return step(FactType.TRANSFERRED, time, "toUnit", to);
    }

    FoldedDossiers step(FactType type, String time, String member, String value) {
        ObjectNode data = EventJson.mapper().createObjectNode().put(member, value);
        StoredFact said = new StoredFact(
                history.size() + 1L, new FactRef("/s", time), type, at(time), at(time), null, false, false, data, null);
        history.add(new Step(said, at(time), data, DossierState.IN_PROGRESS, true, false, null, Map.of()));
        return this;
    }

    /** What a member of the last fact meant, where it had ended. */
    FoldedDossiers meaning(String member, String meant) {
        Step last = history.remove(history.size() - 1);
        history.add(new Step(
                last.said(), last.time(), last.data(), last.state(), true, false, null, Map.of(member, meant)));
        return this;
    }

    Dossier folded() {
        return new Dossier(
                DossierState.IN_PROGRESS,
                "1.013831",
                null,
                Channel.COUNTER,
                "X77.01",
                null,
                unit,
                "X77.01",
                new Milestones(null, received, started, StartedBy.RECEIVED, null, finished, finishedBy, null),
                new Appointment(null, originalDue, due, 0),
                List.copyOf(pauses),
                Set.of(unit),
                List.of(),
                List.copyOf(history));
    }
}
