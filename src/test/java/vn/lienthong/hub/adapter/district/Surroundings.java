package vn.lienthong.hub.adapter.district;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.hub.adapter.district.in.KnownFact;
import vn.lienthong.hub.adapter.district.in.KnownFacts;
import vn.lienthong.hub.adapter.district.in.Others;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Receipt;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.lookup.AskedDossier;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.lookup.PartnerDossiers;
import vn.lienthong.hub.partner.Partner;

/** What the adapter has around it, in memory: keeps what it accepts, knows what it is told to know, fails as told. */
final class Surroundings implements Intake, KnownFacts, Others, PartnerDossiers {

    final List<DossierEvent> accepted = new ArrayList<>();
    final List<Sender> senders = new ArrayList<>();
    private final Map<String, Map<String, KnownFact>> known = new HashMap<>();
    private final Map<String, OthersFacts> others = new HashMap<>();
    private final Map<String, FaultCode> refusals = new HashMap<>();
    private DossierSnapshot dossier;
    private RuntimeException failure;
    private Intake intake;

    /** From now on what is heard goes there instead. */
    void hand(Intake to) {
        intake = to;
    }

    void reset() {
        intake = null;
        accepted.clear();
        senders.clear();
        known.clear();
        others.clear();
        refusals.clear();
        dossier = null;
        failure = null;
    }

    /** Facts of this name are refused. */
    void refuse(String fact, FaultCode code) {
        refusals.put(fact, code);
    }

    void fail(RuntimeException with) {
        failure = with;
    }

    /** The dossier that every look-up finds. */
    void hold(DossierSnapshot found) {
        dossier = found;
    }

    /** What the hub has of a dossier from others. */
    void tell(DossierEvent event, Instant dueAt) {
        OthersFacts before = others.getOrDefault(event.subject(), new OthersFacts(List.of(), null));
        List<OthersFact> facts = new ArrayList<>(before.facts());
        facts.add(new OthersFact(event.type(), event.time(), event.fact()));
        others.put(event.subject(), new OthersFacts(facts, dueAt == null ? before.dueAt() : dueAt));
    }

    @Override
    public List<IntakeResult> accept(Sender sender, List<DossierEvent> events, Mode mode) {
        if (intake != null) {
            return intake.accept(sender, events, mode);
        }
        if (failure != null) {
            throw failure;
        }
        senders.add(sender);
        return events.stream().map(this::accept).toList();
    }

    private IntakeResult accept(DossierEvent event) {
        FaultCode refusal = refusals.get(event.type().factName());
        if (refusal != null) {
            return new IntakeResult.Rejected(Problem.of(refusal, "refused"));
        }
        accepted.add(event);
        Receipt receipt =
                new Receipt(UUID.randomUUID(), event.source(), event.id(), event.subject(), null, Instant.EPOCH, null);
        return new IntakeResult.Accepted(201, receipt, false);
    }

    @Override
    public List<KnownFact> find(String partner, String code) {
        return List.copyOf(known.getOrDefault(partner + " " + code, Map.of()).values());
    }

    @Override
    public void remember(String partner, String code, Collection<KnownFact> facts) {
        Map<String, KnownFact> of = known.computeIfAbsent(partner + " " + code, key -> new java.util.LinkedHashMap<>());
        facts.forEach(fact -> of.put(fact.id(), fact));
    }

    @Override
    public Optional<OthersFacts> othersOf(Partner partner, String code) {
        return Optional.ofNullable(others.get(code));
    }

    @Override
    public Named named(Partner asker, Collection<String> codes) {
        return dossier == null
                ? new Named(Map.of(), Set.of())
                : new Named(
                        codes.stream().collect(Collectors.toMap(code -> code, code -> new AskedDossier(dossier, null))),
                        Set.of());
    }

    @Override
    public Changes changes(Partner asker, String cursor, int limit) {
        throw new AssertionError("this kind asks for no changes");
    }
}
