package vn.lienthong.hub.demo;

import java.util.List;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/** Speaks the hub's own language; hands out a result only once the hub knows of it. */
record EventVoice(String partner, HubClient hub, HubView view) implements Voice {

    @Override
    public String dialect() {
        return "events";
    }

    @Override
    public int notYet(List<Turn> turns) {
        return view.notYet(
                DossierState.COMPLETED,
                turns.stream()
                        .filter(turn -> turn.move().fact() instanceof Fact.Returned)
                        .map(Turn::story)
                        .toList());
    }

    @Override
    public void say(Turn turn) {
        Fact fact = turn.move().fact();
        String id = turn.code() + "/" + FactType.of(fact).factName() + "/"
                + turn.move().time();
        hub.say(
                partner,
                new DossierEvent(
                        "/partners/" + partner, id, turn.code(), turn.move().time(), fact));
    }

    @Override
    public void endOfDay() {
        // Everything was said when it happened.
    }
}
