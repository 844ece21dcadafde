package vn.lienthong.hub.fire.checker;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.checker.fold.FactKind;
import vn.lienthong.hub.fire.checker.fold.Folded;
import vn.lienthong.hub.fire.checker.fold.SaidFact;
import vn.lienthong.hub.fire.checker.fold.State;
import vn.lienthong.hub.fire.ledger.StageLine;
import vn.lienthong.hub.fire.ledger.StageLine.PartnerRole;

/**
 * Who hears what, by the design: everything the province; who works on the dossier (the competent unit's system, the one
 * that loses it, the one that a step leads to) everything but what happens on the way of the post; the desk that took it in
 * what it must tell the citizen; never the one who said it, and nobody of a dossier that is not known yet.
 */
final class Audience {

    private static final Set<FactKind> FOR_THE_DESK = EnumSet.of(
            FactKind.SUPPLEMENT_REQUESTED,
            FactKind.PAYMENT_REQUESTED,
            FactKind.RESCHEDULED,
            FactKind.REFUSED,
            FactKind.WITHDRAWN,
            FactKind.STOPPED,
            FactKind.COMPLETED,
            FactKind.RETURNED,
            FactKind.REOPENED,
            FactKind.CORRECTED);
    private static final Set<FactKind> ON_THE_WAY = EnumSet.of(
            FactKind.POST_ACCEPTED, FactKind.POST_ATTEMPTED, FactKind.POST_DELIVERED, FactKind.POST_RETURNED);
    private static final Set<FactKind> FOR_THE_POST = EnumSet.of(FactKind.COMPLETED, FactKind.REOPENED);
    private static final Set<FactKind> FOR_THE_CITIZEN =
            EnumSet.of(FactKind.SUPPLEMENT_REQUESTED, FactKind.COMPLETED, FactKind.RESCHEDULED);

    private final List<PartnerRole> partners;
    private final Map<String, String> parents;
    private final Map<String, String> fields;

    Audience(StageLine stage) {
        this.partners = stage.partners();
        this.parents = stage.units().stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.toMap(StageLine.UnitPlace::code, StageLine.UnitPlace::parent));
        this.fields = stage.fields();
    }

    /** @return ids of the partners that must be told */
    Set<String> of(SaidFact fact, Folded before, Folded after) {
        Set<String> told = new TreeSet<>();
        if (after.state() == State.UNKNOWN) {
            return told;
        }
        String field = fields.get(after.procedure());
        Set<String> working = new TreeSet<>();
        addSystem(working, before.competentUnit(), field);
        addSystem(working, after.competentUnit(), field);
        addSystem(working, fact.text("toUnit"), field);
        Set<String> desk = new TreeSet<>();
        addSystem(desk, after.receivingUnit(), field);
        for (PartnerRole partner : partners) {
            boolean hears = partner.abilities().contains("province")
                    || partner.abilities().contains("post")
                            && "POST".equals(after.channel())
                            && FOR_THE_POST.contains(fact.kind())
                    || partner.abilities().contains("notice") && FOR_THE_CITIZEN.contains(fact.kind())
                    || working.contains(partner.id()) && !ON_THE_WAY.contains(fact.kind())
                    || desk.contains(partner.id()) && FOR_THE_DESK.contains(fact.kind());
            if (hears) {
                told.add(partner.id());
            }
        }
        told.remove(Name.speaker(fact.key().source()));
        return told;
    }

    /** The system of a unit is that which names it, or else the unit above it; of several the one for the field. */
    private void addSystem(Set<String> systems, String unit, String field) {
        for (String place = unit; place != null; place = parents.get(place)) {
            String here = place;
            List<PartnerRole> its = partners.stream()
                    .filter(partner -> partner.units().contains(here))
                    .toList();
            if (!its.isEmpty()) {
                systems.add(its.stream()
                        .filter(partner ->
                                partner.fields().isEmpty() || partner.fields().contains(field))
                        .findFirst()
                        .orElse(its.get(0))
                        .id());
                return;
            }
        }
    }
}
