package vn.lienthong.hub.fire.checker;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.ExportFile;
import vn.lienthong.hub.fire.ledger.LedgerReader;
import vn.lienthong.hub.fire.ledger.RunFolder;

/**
 * The hub's tables after healing.
 *
 * @param facts in the order in which they were taken in
 * @param now the database's time when they were read
 */
record Tables(
        List<Rows.Fact> facts,
        List<Rows.Message> messages,
        List<Rows.Held> quarantine,
        List<Rows.Dossier> dossiers,
        List<Rows.Delivery> deliveries,
        List<Rows.Lane> lanes,
        Instant now) {

    static Tables read(RunFolder folder) {
        return new Tables(
                LedgerReader.read(folder.export(ExportFile.FACT), Rows.Fact.class),
                LedgerReader.read(folder.export(ExportFile.MESSAGE), Rows.Message.class),
                LedgerReader.read(folder.export(ExportFile.QUARANTINE), Rows.Held.class),
                LedgerReader.read(folder.export(ExportFile.DOSSIER), Rows.Dossier.class),
                LedgerReader.read(folder.export(ExportFile.DELIVERY), Rows.Delivery.class),
                LedgerReader.read(folder.export(ExportFile.LANE), Rows.Lane.class),
                Rows.instant(LedgerReader.read(folder.export(ExportFile.MOMENT), Rows.Moment.class)
                        .get(0)
                        .now()));
    }

    Map<EventKey, Long> factIds() {
        return facts.stream().collect(Collectors.toMap(Rows.Fact::key, Rows.Fact::id, Math::min));
    }

    Map<Long, Rows.Fact> factsById() {
        return facts.stream().collect(Collectors.toMap(Rows.Fact::id, fact -> fact, (first, again) -> first));
    }

    /** Whether deliveries of this dossier may have been made again because two dossiers became one. */
    boolean hasMerged(long dossier) {
        return dossiers.stream().anyMatch(each -> each.mergedInto() != null && each.mergedInto() == dossier);
    }
}
