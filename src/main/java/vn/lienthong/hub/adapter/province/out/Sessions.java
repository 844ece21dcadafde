package vn.lienthong.hub.adapter.province.out;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.ProvinceSettings;
import vn.lienthong.hub.adapter.province.wire.Login;
import vn.lienthong.hub.partner.Partner;

/**
 * The session held at each partner, in memory. However many deliveries find it missing or ended, one logs in and the
 * others wait for its result, good or bad.
 */
@Component("provinceSessions")
class Sessions {

    private final Wire wire;
    private final Map<String, CompletableFuture<String>> held = new ConcurrentHashMap<>();

    Sessions(Wire wire) {
        this.wire = wire;
    }

    String current(Partner partner) throws NotDelivered {
        return await(partner, null);
    }

    /** Another session than the one that ended, unless somebody has renewed it already. */
    String renewed(Partner partner, String ended) throws NotDelivered {
        return await(partner, ended);
    }

    private String await(Partner partner, String ended) throws NotDelivered {
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> session =
                held.compute(partner.id(), (id, known) -> known == null || isStale(known, ended) ? mine : known);
        if (session == mine) {
            logIn(partner, mine);
        }
        try {
            return session.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotDelivered failed
                    ? failed
                    : NotDelivered.unreachable(
                            "the login failed: " + e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotDelivered.unreachable("interrupted while waiting for a session");
        }
    }

    private static boolean isStale(CompletableFuture<String> known, String ended) {
        return known.isDone()
                && (known.isCompletedExceptionally() || known.getNow("").equals(ended));
    }

    private void logIn(Partner partner, CompletableFuture<String> promise) {
        try {
            promise.complete(ask(partner));
        } catch (NotDelivered | RuntimeException e) {
            held.remove(partner.id(), promise);
            promise.completeExceptionally(e);
        }
    }

    private String ask(Partner partner) throws NotDelivered {
        ProvinceSettings settings = ProvinceSettings.of(partner);
        Login login =
                new Login(partner.connection().username(), partner.connection().password());
        Answer answer = wire.post(partner, settings.loginPath(), Map.of("dstcode", settings.dstcode()), login);
        if (!answer.good()) {
            throw NotDelivered.unreachable("the login was refused, error_code " + answer.shownCode());
        }
        if (answer.session() == null) {
            throw NotDelivered.unreachable("the login was answered without a session");
        }
        return answer.session();
    }
}
