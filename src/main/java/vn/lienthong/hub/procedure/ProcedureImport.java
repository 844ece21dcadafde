package vn.lienthong.hub.procedure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.lienthong.hub.unit.CheckedJson;
import vn.lienthong.hub.unit.ImportFile;
import vn.lienthong.hub.unit.ImportSummary;
import vn.lienthong.hub.unit.TableHistory;

/** Takes in files of procedures: all lines or none. */
@Service
class ProcedureImport {

    private final ProcedureTable table;
    private final CatalogueMemory memory;
    private final TransactionOperations transactions;
    private final Clock clock;

    ProcedureImport(ProcedureTable table, CatalogueMemory memory, TransactionOperations transactions, Clock clock) {
        this.table = table;
        this.memory = memory;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Adds what is new; this node answers by it when the call returns.
     *
     * @throws vn.lienthong.hub.fault.Fault INVALID_IMPORT with every fault, EMPTY_BODY
     */
    ImportSummary take(byte[] body) {
        ImportFile file = new ImportFile(body);
        Map<CheckedJson, CatalogueEntry> lines = new LinkedHashMap<>();
        file.lines().forEach(line -> lines.put(line, ProcedureLine.read(line)));
        file.refuseTwice(lines, ProcedureLine::key, "code");
        file.refuseIfFaulty();
        ImportSummary summary = transactions.execute(status -> {
            table.lock();
            return add(List.copyOf(lines.values()));
        });
        memory.refresh();
        return summary;
    }

    private ImportSummary add(List<CatalogueEntry> entries) {
        Map<Object, CatalogueEntry> known = table.all().stream()
                .map(TableHistory.Row::value)
                .collect(Collectors.toMap(ProcedureLine::key, Function.identity(), (earlier, later) -> later));
        OffsetDateTime now =
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        List<CatalogueEntry> changed = entries.stream()
                .filter(entry -> !entry.equals(known.get(ProcedureLine.key(entry))))
                .toList();
        changed.forEach(entry -> table.add(entry, now));
        int updated = (int) changed.stream()
                .filter(entry -> known.containsKey(ProcedureLine.key(entry)))
                .count();
        return new ImportSummary(changed.size() - updated, updated, entries.size() - changed.size());
    }
}
