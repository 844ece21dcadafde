package vn.lienthong.hub.fire.stage;

import java.io.IOException;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.NemesisLine;
import vn.lienthong.hub.fire.ledger.NemesisLine.Act;
import vn.lienthong.hub.fire.ledger.RunFolder;

/** Writes down what is done to whom. */
public final class Chronicle implements AutoCloseable {

    private final LedgerWriter ledger;

    public Chronicle(RunFolder folder) {
        ledger = new LedgerWriter(folder.nemesis());
    }

    /** @param note null for none */
    public void note(Act act, String note) {
        add(act, null, null, null, note);
    }

    public void hub(Act act, int node) {
        add(act, node, null, null, null);
    }

    public void hub(Act act, int node, long tookMillis) {
        add(act, node, null, tookMillis, null);
    }

    public void database(Act act, long tookMillis) {
        add(act, null, null, tookMillis, null);
    }

    /** @param note null for none */
    public void partner(Act act, String partner, String note) {
        add(act, null, partner, null, note);
    }

    private void add(Act act, Integer node, String partner, Long tookMillis, String note) {
        ledger.add(new NemesisLine(System.currentTimeMillis(), act, node, partner, tookMillis, note));
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }
}
