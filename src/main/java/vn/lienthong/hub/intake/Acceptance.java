package vn.lienthong.hub.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.Applied;
import vn.lienthong.hub.dossier.DossierSession;
import vn.lienthong.hub.dossier.Dossiers;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.intake.QuarantineStore.Waiting;

/**
 * The accepting transaction: many messages, one transaction. Dossiers are locked first, in the order of their ids, so
 * what is read after that (known messages, what waits) cannot change any more for them.
 */
@Component
class Acceptance {

    private final Dossiers dossiers;
    private final MessageStore messages;
    private final QuarantineStore quarantine;
    private final QuarantineRules rules;
    private final IntakeClock clock;

    Acceptance(
            Dossiers dossiers,
            MessageStore messages,
            QuarantineStore quarantine,
            QuarantineRules rules,
            IntakeClock clock) {
        this.dossiers = dossiers;
        this.messages = messages;
        this.quarantine = quarantine;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return one result a message, in order; durable once the transaction has committed */
    @Transactional
    public List<IntakeResult> accept(List<Message> batch) {
        DossierSession session =
                dossiers.open(batch.stream().map(Message::names).toList());
        Map<FactRef, KnownMessage> known =
                messages.find(batch.stream().map(Message::ref).toList());
        Map<Alias, List<Waiting>> waiting = quarantine.waiting(
                batch.stream().map(message -> message.names().subject()).toList());
        Instant now = clock.now();
        Map<FactRef, Receipt> receipts = new LinkedHashMap<>();
        List<Message> fresh = new ArrayList<>();
        List<Message> held = new ArrayList<>();
        List<IntakeResult> results = new ArrayList<>();
        for (Message message : batch) {
            KnownMessage before = known.get(message.ref());
            if (before != null) {
                results.add(again(message, before));
                continue;
            }
            List<Waiting> ahead = waiting.computeIfAbsent(message.names().subject(), any -> new ArrayList<>());
            Optional<Receipt.Quarantine> reason = rules.reason(message, session.find(message.names()), ahead);
            Receipt receipt = reason.map(held(message, now)).orElseGet(() -> applied(message, session, now));
            reason.ifPresent(why -> {
                held.add(message);
                ahead.add(
                        new Waiting(Long.MAX_VALUE, why.reason(), message.ref().source()));
            });
            fresh.add(message);
            receipts.put(message.ref(), receipt);
            known.put(message.ref(), new KnownMessage(message.digest(), receipt));
            results.add(new IntakeResult.Accepted(reason.isPresent() ? 202 : 201, receipt, false));
        }
        session.flush();
        messages.insert(fresh, receipts);
        quarantine.insert(held, receipts, now);
        return results;
    }

    /** The same, but whoever keeps a dossier locked for longer than a transaction takes is not waited for. */
    @Transactional
    public List<IntakeResult> acceptAtOnce(List<Message> batch) {
        dossiers.waitForNobody();
        return accept(batch);
    }

    private static java.util.function.Function<Receipt.Quarantine, Receipt> held(Message message, Instant now) {
        return why -> new Receipt(
                UUID.randomUUID(),
                message.ref().source(),
                message.ref().id(),
                message.names().subject().value(),
                null,
                now,
                why);
    }

    private static Receipt applied(Message message, DossierSession session, Instant now) {
        Applied applied = session.apply(message.fact(now));
        return new Receipt(
                UUID.randomUUID(),
                message.ref().source(),
                message.ref().id(),
                applied.code(),
                applied.state(),
                now,
                null);
    }

    private static IntakeResult again(Message message, KnownMessage before) {
        return before.says(message.digest())
                ? new IntakeResult.Accepted(200, before.receipt(), true)
                : new IntakeResult.Rejected(Problem.of(
                        FaultCode.EVENT_CONFLICT,
                        "This source sent another event with this id before. Give a new fact a new id; to change what"
                                + " was said, send a corrected event."));
    }
}
