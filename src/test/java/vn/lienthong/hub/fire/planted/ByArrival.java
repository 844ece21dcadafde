package vn.lienthong.hub.fire.planted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import vn.lienthong.hub.dossier.StoredFact;

/** Folds facts as if none had happened before one that was heard of earlier. */
record ByArrival(Blow blow) implements MethodInterceptor {

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        @SuppressWarnings("unchecked")
        List<StoredFact> facts = new ArrayList<>((List<StoredFact>) call.getArguments()[0]);
        facts.sort(Comparator.comparing(StoredFact::id));
        Instant latest = Instant.MIN;
        for (int i = 0; i < facts.size(); i++) {
            StoredFact fact = facts.get(i);
            if (fact.happenedAt().isBefore(latest)) {
                blow.struck();
                facts.set(i, at(latest, fact));
            } else {
                latest = fact.happenedAt();
            }
        }
        call.getArguments()[0] = facts;
        return call.proceed();
    }

    private static StoredFact at(Instant time, StoredFact fact) {
        return new StoredFact(
                fact.id(),
                fact.ref(),
                fact.type(),
                time,
                fact.recordedAt(),
                fact.partner(),
                fact.byOperator(),
                fact.backfill(),
                fact.data(),
                fact.detail());
    }
}
