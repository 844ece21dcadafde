package vn.lienthong.hub.statistics.indicator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.Horizon;
import vn.lienthong.hub.dossier.OfficeHorizons;
import vn.lienthong.hub.dossier.OpenCount;
import vn.lienthong.hub.dossier.OpenDossiers;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.CountedUnits;
import vn.lienthong.hub.statistics.UnitsAs;
import vn.lienthong.hub.statistics.VisibleUnits;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** Answers the early warning. */
@Service
class DueSoonIndicator {

    private final OpenDossiers open;
    private final DueSoonStages stages;
    private final OfficeHorizons horizons;
    private final VisibleUnits visible;
    private final Units units;
    private final Clock clock;

    DueSoonIndicator(
            OpenDossiers open,
            DueSoonStages stages,
            OfficeHorizons horizons,
            VisibleUnits visible,
            Units units,
            Clock clock) {
        this.open = open;
        this.stages = stages;
        this.horizons = horizons;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, CALENDAR_UNKNOWN */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DueSoonAnswer answer(Caller caller, DueSoonQuestion question) {
        Instant now = clock.instant();
        Set<String> counted = visible.of(caller, question.unit(), null, UnitsAs.NOW, units.asKnown(now))
                .map(CountedUnits::codes)
                .orElse(null);
        List<Horizon> ends = question.hours().stream()
                .map(hours -> horizons.of(now, Duration.ofHours(hours), counted))
                .toList();
        boolean byStage = question.groupBy().contains(DueSoonGroup.STAGE);
        Map<DueSoonKey, DueSoonTally> groups =
                byStage ? stages.groups(question, counted, ends, now) : new TreeMap<>(DueSoonKey.ORDER);
        DueSoonTally total = new DueSoonTally(question);
        for (OpenCount count : open.count(counted, byStage ? Set.of() : columns(question), ends, now)) {
            total.add(count);
            if (!byStage && !question.groupBy().isEmpty()) {
                groups.computeIfAbsent(
                                new DueSoonKey(count.unit(), count.field(), count.procedure(), null),
                                any -> new DueSoonTally(question))
                        .add(count);
            }
        }
        return new DueSoonAnswer(
                "due-soon",
                "current",
                "SUBTRACT",
                question.unit(),
                name(question.unit()),
                question.groupBy().stream().map(DueSoonGroup::lowerCase).toList(),
                question.hours(),
                now,
                DueSoonWords.INCLUSIONS,
                total.figures(question, new DueSoonLinks(question, null), true),
                groups.entrySet().stream()
                        .map(group -> group(question, group.getKey(), group.getValue(), !byStage))
                        .toList());
    }

    private DueSoonAnswer.Group group(DueSoonQuestion question, DueSoonKey key, DueSoonTally tally, boolean whole) {
        return new DueSoonAnswer.Group(
                key.unit(),
                name(key.unit()),
                key.field(),
                key.procedure(),
                key.stage(),
                tally.figures(question, new DueSoonLinks(question, key), whole));
    }

    private static Set<OpenDossiers.By> columns(DueSoonQuestion question) {
        Set<OpenDossiers.By> columns = EnumSet.noneOf(OpenDossiers.By.class);
        question.groupBy().forEach(group -> columns.add(OpenDossiers.By.valueOf(group.name())));
        return columns;
    }

    private String name(String unit) {
        return unit == null ? null : units.find(unit).map(Unit::name).orElse(null);
    }
}
