package vn.lienthong.hub.fire.planted;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import vn.lienthong.hub.delivery.Outcome;

/** Changes every so-many-th outcome. */
final class NowAndThen implements UnaryOperator<Outcome> {

    private final int every;
    private final UnaryOperator<Outcome> change;
    private final AtomicInteger count = new AtomicInteger();

    NowAndThen(int every, UnaryOperator<Outcome> change) {
        this.every = every;
        this.change = change;
    }

    @Override
    public Outcome apply(Outcome outcome) {
        return count.incrementAndGet() % every == 0 ? change.apply(outcome) : outcome;
    }
}
