package vn.lienthong.hub.fire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.LedgerReader;
import vn.lienthong.hub.fire.ledger.NemesisLine;
import vn.lienthong.hub.fire.ledger.NemesisLine.Act;
import vn.lienthong.hub.fire.ledger.PartnerLine;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;
import vn.lienthong.hub.fire.ledger.PartnerLine.Replied;
import vn.lienthong.hub.fire.ledger.RunFolder;

/** How long it took until all was well again, from the ledgers. */
final class Recovery {

    private final RunFolder folder;
    private final List<NemesisLine> acts;

    Recovery(RunFolder folder) {
        this.folder = folder;
        this.acts = LedgerReader.read(folder.nemesis(), NemesisLine.class);
    }

    long count(Act what) {
        return acts.stream().filter(act -> act.what() == what).count();
    }

    /** From a kill to that hub's readiness; first starts are left out. */
    Times ofHubs() {
        List<Long> millis = new ArrayList<>();
        Map<Integer, Boolean> killed = new HashMap<>();
        for (NemesisLine act : acts) {
            if (act.what() == Act.KILL_HUB) {
                killed.put(act.node(), true);
            } else if (act.what() == Act.READY_HUB && killed.remove(act.node()) != null) {
                millis.add(act.tookMillis());
            }
        }
        return new Times(millis);
    }

    /** From a kill until the database took statements. */
    Times ofDatabase() {
        return new Times(acts.stream()
                .filter(act -> act.what() == Act.READY_DATABASE)
                .map(NemesisLine::tookMillis)
                .toList());
    }

    /** From the kill of a hub until another one called again what it had in hand. */
    Times ofLanes() {
        List<Long> millis = new ArrayList<>();
        for (String partner : folder.partners()) {
            Map<Long, Replied> replies = new HashMap<>();
            Map<String, List<Called>> calls = new HashMap<>();
            for (PartnerLine line : LedgerReader.read(folder.partner(partner), PartnerLine.class)) {
                if (line instanceof Called called) {
                    calls.computeIfAbsent(called.delivery(), id -> new ArrayList<>())
                            .add(called);
                } else if (line instanceof Replied replied) {
                    replies.put(replied.call(), replied);
                }
            }
            calls.values().forEach(each -> {
                for (int i = 1; i < each.size(); i++) {
                    takenOver(each.get(i - 1), each.get(i), replies, millis);
                }
            });
        }
        return new Times(millis);
    }

    private void takenOver(Called first, Called again, Map<Long, Replied> replies, List<Long> millis) {
        Replied reply = replies.get(first.call());
        long replied = reply == null ? Long.MAX_VALUE : reply.at();
        acts.stream()
                .filter(act -> act.what() == Act.KILL_HUB && act.node() == first.node())
                .filter(act -> first.at() <= act.at() && act.at() < replied && act.at() <= again.at())
                .filter(act -> again.node() != first.node())
                .findFirst()
                .ifPresent(kill -> millis.add(again.at() - kill.at()));
    }

    /** So many times, in milliseconds. */
    record Times(List<Long> millis) {

        @Override
        public String toString() {
            if (millis.isEmpty()) {
                return "none";
            }
            List<Long> sorted = new ArrayList<>(millis);
            Collections.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "median %.1f s, longest %.1f s (%d)",
                    sorted.get(sorted.size() / 2) / 1000.0,
                    sorted.get(sorted.size() - 1) / 1000.0,
                    sorted.size());
        }
    }
}
