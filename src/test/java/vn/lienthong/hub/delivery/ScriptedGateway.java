package vn.lienthong.hub.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Answers as the script says and remembers each call as {@code partner/dossier/fact}. */
public final class ScriptedGateway implements PartnerGateway {

    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private volatile PartnerGateway script = delivery -> new Outcome.Delivered();

    public void answer(PartnerGateway script) {
        this.script = script;
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("a transaction is open during a call");
        }
        calls.add(delivery.partner().id() + "/" + dossier(delivery) + "/" + fact(delivery));
        deliveries.add(delivery);
        return script.deliver(delivery);
    }

    public static long dossier(Delivery delivery) {
        return Long.parseLong(delivery.event().subject());
    }

    public static long fact(Delivery delivery) {
        return Long.parseLong(delivery.event().id());
    }
}
