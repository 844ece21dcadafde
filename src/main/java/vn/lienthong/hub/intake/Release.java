package vn.lienthong.hub.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.DossierSession;
import vn.lienthong.hub.dossier.Dossiers;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.intake.QuarantineStore.Kept;
import vn.lienthong.hub.intake.QuarantineStore.Waiting;
import vn.lienthong.hub.partner.Partners;

/** Applies quarantined messages for which the reason to wait is gone, in the order in which they arrived. */
@Component
class Release {

    private final Dossiers dossiers;
    private final QuarantineStore quarantine;
    private final QuarantineRules rules;
    private final Partners partners;
    private final MessageReader reader;
    private final IntakeClock clock;

    Release(
            Dossiers dossiers,
            QuarantineStore quarantine,
            QuarantineRules rules,
            Partners partners,
            MessageReader reader,
            IntakeClock clock) {
        this.dossiers = dossiers;
        this.quarantine = quarantine;
        this.rules = rules;
        this.partners = partners;
        this.reader = reader;
        this.clock = clock;
    }

    /** @return how many were applied */
    @Transactional
    public int release(List<Kept> kept) {
        Map<Long, Message> candidates = new LinkedHashMap<>();
        kept.forEach(each -> candidates.put(each.id(), message(each)));
        DossierSession session =
                dossiers.open(candidates.values().stream().map(Message::names).toList());
        candidates.keySet().retainAll(quarantine.lock(candidates.keySet()));
        Map<Alias, List<Waiting>> waiting = quarantine.waiting(candidates.values().stream()
                .map(message -> message.names().subject())
                .distinct()
                .toList());
        List<Long> released = new ArrayList<>();
        Instant now = clock.now();
        candidates.forEach((id, message) -> {
            List<Waiting> ahead = waiting.getOrDefault(message.names().subject(), List.of()).stream()
                    .filter(each -> each.id() < id && !released.contains(each.id()))
                    .sorted(Comparator.comparing(Waiting::id))
                    .toList();
            if (rules.reason(message, session.find(message.names()), ahead).isEmpty()) {
                session.apply(message.fact(now));
                released.add(id);
            }
        });
        session.flush();
        quarantine.delete(released);
        return released.size();
    }

    private Message message(Kept kept) {
        Sender sender = new Sender(
                kept.client(),
                kept.partner() == null ? null : partners.find(kept.partner()).orElse(null),
                kept.byOperator());
        try {
            return reader.read(
                    sender,
                    EventBody.MAPPER.readTree(kept.raw()),
                    kept.raw(),
                    kept.backfill() ? Intake.Mode.BACKFILL : Intake.Mode.LIVE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("quarantined message " + kept.id() + " is not JSON any more", e);
        }
    }
}
