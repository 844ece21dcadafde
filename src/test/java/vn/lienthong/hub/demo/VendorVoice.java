package vn.lienthong.hub.demo;

import java.util.List;
import vn.lienthong.hub.event.Fact;

/** Speaks by rows that are polled; works on what was handed in elsewhere once the hub has made a row of it. */
record VendorVoice(VendorDesk desk, HubView view) implements Voice {

    @Override
    public String partner() {
        return desk.partner();
    }

    @Override
    public String dialect() {
        return "polled";
    }

    /** A row that the hub is about to change is left alone, as the later change would win. */
    @Override
    public int notYet(List<Turn> turns) {
        List<Story> foreign =
                turns.stream().filter(turn -> !isOwn(turn)).map(Turn::story).toList();
        List<Story> there =
                foreign.stream().filter(story -> desk.has(story.code())).toList();
        return foreign.size() - there.size() + view.untold(there).size();
    }

    /** A row of its own shows registration and reception together. */
    @Override
    public void say(Turn turn) {
        if (!isOwn(turn) || !(turn.move().fact() instanceof Fact.Intake)) {
            desk.change(turn.code(), row -> VendorRows.apply(row, turn.move()));
        } else if (!desk.has(turn.code())) {
            desk.add(VendorRows.received(turn.story()));
        }
    }

    @Override
    public void endOfDay() {
        // The rows show everything already.
    }

    private boolean isOwn(Turn turn) {
        return turn.story().way().intake().equals(partner());
    }
}
