package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.Problem;

/** Reads what came, lets what is valid be accepted many at a time, and keeps the order of the results. */
@Service
class IntakeService implements Intake, TextIntake {

    private static final Logger log = LoggerFactory.getLogger(IntakeService.class);

    private final MessageReader reader;
    private final AcceptanceRetry acceptance;
    private final Gathering gathering;
    private final IntakeProperties properties;
    private final IntakeMetrics metrics;

    IntakeService(
            MessageReader reader,
            AcceptanceRetry acceptance,
            Gathering gathering,
            IntakeProperties properties,
            IntakeMetrics metrics) {
        this.reader = reader;
        this.acceptance = acceptance;
        this.gathering = gathering;
        this.properties = properties;
        this.metrics = metrics;
    }

    @Override
    public List<IntakeResult> accept(Sender sender, List<DossierEvent> events, Mode mode) {
        return accept(sender, events, event -> EventJson.write(event).toString(), mode);
    }

    @Override
    public List<IntakeResult> acceptTexts(Sender sender, List<String> texts, Mode mode) {
        return accept(sender, texts, text -> text, mode);
    }

    private <T> List<IntakeResult> accept(Sender sender, List<T> said, Function<T, String> text, Mode mode) {
        List<IntakeResult> results = new ArrayList<>();
        for (int from = 0; from < said.size(); from += properties.transaction()) {
            int to = Math.min(from + properties.transaction(), said.size());
            results.addAll(accept(said.subList(from, to).stream()
                    .map(each -> read(sender, text.apply(each), mode))
                    .toList()));
        }
        return results;
    }

    /** Reads one event's text; what is wrong with it stays with it. */
    Entry read(Sender sender, String text, Mode mode) {
        try {
            JsonNode json = EventBody.json(text);
            return new Entry(reader.read(sender, json, text, mode), null);
        } catch (Fault fault) {
            return new Entry(null, Problem.of(fault));
        }
    }

    /** One event that came alone. */
    IntakeResult accept(Entry entry) {
        IntakeResult result = entry.problem() == null
                ? metrics.timed(() -> gathering.accept(entry.message()))
                : new IntakeResult.Rejected(entry.problem());
        metrics.count(result);
        return result;
    }

    /** @param entries at most one transaction's worth */
    List<IntakeResult> accept(List<Entry> entries) {
        List<Message> valid = entries.stream()
                .filter(entry -> entry.problem() == null)
                .map(Entry::message)
                .toList();
        List<IntakeResult> accepted = valid.isEmpty() ? List.of() : metrics.timed(() -> acceptance.accept(valid));
        List<IntakeResult> results = new ArrayList<>();
        int next = 0;
        for (Entry entry : entries) {
            results.add(entry.problem() == null ? accepted.get(next++) : new IntakeResult.Rejected(entry.problem()));
        }
        results.forEach(metrics::count);
        log.debug("{} events, {} of them valid", entries.size(), valid.size());
        return results;
    }

    /** A valid message, or what is wrong with it. */
    record Entry(Message message, Problem problem) {}
}
