package vn.lienthong.hub.adapter.post.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.TableFiles;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;

/** Rows of the feed: facts go to intake, what makes none is set aside; afterwards nothing of them is needed again. */
@Component("postFeedIntake")
public class FeedIntake {

    private static final int SERVER_ERRORS = 500;

    private final TableFiles tables;
    private final Intake intake;
    private final Shelf shelf;
    private final FeedMetrics metrics;

    public FeedIntake(TableFiles tables, Intake intake, Shelf shelf, FeedMetrics metrics) {
        this.tables = tables;
        this.intake = intake;
        this.shelf = shelf;
        this.metrics = metrics;
    }

    /**
     * @return keys of the rows that are done with: accepted, or another customer's
     * @throws RuntimeException if the hub cannot take them now; all can be given again
     */
    Set<String> take(Partner partner, List<FeedRow> rows, Intake.Mode mode) {
        TableFiles.Loaded file = tables.of(partner);
        List<Reading.Told> told = new ArrayList<>();
        List<Reading.SetAside> aside = new ArrayList<>();
        Set<String> strangers = new HashSet<>();
        for (FeedRow row : rows) {
            Reading reading = RowReader.read(row, file.tables(), partner.source());
            if (reading instanceof Reading.Told fact) {
                told.add(fact);
            } else if (reading instanceof Reading.SetAside item) {
                aside.add(item);
            } else {
                strangers.add(row.key());
            }
        }
        Set<String> accepted = accept(partner, told, mode, aside);
        setAside(partner, aside, file.fingerprint());
        metrics.read(partner.id(), "told", accepted.size());
        metrics.read(partner.id(), "not_ours", strangers.size());
        strangers.addAll(accepted);
        return strangers;
    }

    private Set<String> accept(
            Partner partner, List<Reading.Told> told, Intake.Mode mode, Collection<Reading.SetAside> aside) {
        Set<String> accepted = new HashSet<>();
        if (told.isEmpty()) {
            return accepted;
        }
        List<IntakeResult> results = intake.accept(
                Sender.of(partner), told.stream().map(Reading.Told::event).toList(), mode);
        for (int i = 0; i < told.size(); i++) {
            FeedRow row = told.get(i).row();
            if (!(results.get(i) instanceof IntakeResult.Rejected rejected)) {
                accepted.add(row.key());
            } else if (rejected.status() >= SERVER_ERRORS) {
                throw new NotAcceptedException(
                        "the hub cannot take events now: " + rejected.problem().code());
            } else {
                aside.add(new Reading.SetAside(row, Reading.Reason.REJECTED));
            }
        }
        return accepted;
    }

    private void setAside(Partner partner, List<Reading.SetAside> aside, String fingerprint) {
        List<Shelf.Item> items = aside.stream()
                .map(each -> new Shelf.Item(
                        each.row().key(),
                        each.reason().name(),
                        storable(each.row().json().toString())))
                .toList();
        Set<String> fresh = new HashSet<>(shelf.put(partner.id(), items, fingerprint));
        aside.stream()
                .filter(each -> fresh.remove(each.row().key()))
                .forEach(each -> metrics.setAside(partner.id(), each.row().key(), each.reason()));
    }

    /** Halves of surrogate pairs, which UTF-8 has no form for, become question marks. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
