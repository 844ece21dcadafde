package vn.lienthong.hub.unit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in files of units: all lines or none. */
@Service
class UnitImport {

    private final UnitTable table;
    private final UnitMemory memory;
    private final TransactionOperations transactions;
    private final Clock clock;

    UnitImport(UnitTable table, UnitMemory memory, TransactionOperations transactions, Clock clock) {
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
        Map<CheckedJson, Unit> lines = new LinkedHashMap<>();
        file.lines().forEach(line -> lines.put(line, UnitLine.read(line)));
        file.refuseTwice(lines, Unit::code, "code");
        ImportSummary summary = transactions.execute(status -> {
            table.lock();
            Map<String, Unit> known =
                    table.latest().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
            new UnitRules(lines, known).check();
            file.refuseIfFaulty();
            return add(List.copyOf(lines.values()), known);
        });
        memory.refresh();
        return summary;
    }

    private ImportSummary add(List<Unit> units, Map<String, Unit> known) {
        OffsetDateTime now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        List<Unit> changed = units.stream()
                .filter(unit -> !unit.equals(known.get(unit.code())))
                .toList();
        changed.forEach(unit -> table.add(unit, now));
        int updated = (int)
                changed.stream().filter(unit -> known.containsKey(unit.code())).count();
        return new ImportSummary(changed.size() - updated, updated, units.size() - changed.size());
    }
}
