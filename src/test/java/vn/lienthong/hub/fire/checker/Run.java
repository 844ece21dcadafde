package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.ledger.ClientLine;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.ExportFile;
import vn.lienthong.hub.fire.ledger.LedgerReader;
import vn.lienthong.hub.fire.ledger.MetricsLine;
import vn.lienthong.hub.fire.ledger.NemesisLine;
import vn.lienthong.hub.fire.ledger.PartnerLine;
import vn.lienthong.hub.fire.ledger.RunFolder;
import vn.lienthong.hub.fire.ledger.SentEvent;
import vn.lienthong.hub.fire.ledger.StageLine;

/**
 * A run's folder, read once.
 *
 * @param partners by id, those that had to keep a ledger and those that kept one
 */
record Run(
        RunFolder folder,
        StageLine stage,
        List<ClientLine> client,
        Map<EventKey, SentEvent> sent,
        Map<String, PartnerLedger> partners,
        List<NemesisLine> nemesis,
        Tables tables) {

    static Run read(RunFolder folder) {
        StageLine stage = LedgerReader.read(folder.stage(), StageLine.class).get(0);
        Map<String, PartnerLedger> partners = new LinkedHashMap<>();
        stage.partners().forEach(partner -> partners.put(partner.id(), new PartnerLedger(List.of())));
        folder.partners()
                .forEach(id ->
                        partners.put(id, new PartnerLedger(LedgerReader.read(folder.partner(id), PartnerLine.class))));
        return new Run(
                folder,
                stage,
                LedgerReader.read(folder.client(), ClientLine.class),
                LedgerReader.read(folder.sent(), SentEvent.class).stream()
                        .collect(Collectors.toMap(SentEvent::key, Function.identity(), (first, again) -> first)),
                partners,
                LedgerReader.read(folder.nemesis(), NemesisLine.class),
                Tables.read(folder));
    }

    <T> List<T> answers(ExportFile file, Class<T> type) {
        return LedgerReader.read(folder.export(file), type);
    }

    List<JsonNode> answers(ExportFile file) {
        return answers(file, JsonNode.class);
    }

    List<MetricsLine> metrics() {
        return LedgerReader.read(folder.metrics(), MetricsLine.class);
    }

    /** The subject under which an event was sent; empty for one that nobody sent. */
    String subject(EventKey key) {
        return sent.containsKey(key) ? sent.get(key).subject() : "";
    }
}
