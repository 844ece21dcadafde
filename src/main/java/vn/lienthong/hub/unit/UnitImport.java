package vn.lienthong.hub.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        file.refuseTwice(lines, unit -> unit.code() == null ? null : Period.of(unit), "code");
        ImportSummary summary = transactions.execute(status -> {
            table.lock();
            Map<Period, Unit> known = table.all().stream()
                    .map(TableHistory.Row::value)
                    .collect(Collectors.toMap(Period::of, Function.identity(), (earlier, later) -> later));
            UnitDraft draft = new UnitDraft(lines, known.values());
            new ParentRules(draft).check();
            new SuccessorRules(draft).check();
            file.refuseIfFaulty();
            return add(List.copyOf(lines.values()), known);
        });
        memory.refresh();
        return summary;
    }

    private ImportSummary add(List<Unit> units, Map<Period, Unit> known) {
        OffsetDateTime now =
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        Set<String> codes = known.values().stream().map(Unit::code).collect(Collectors.toSet());
        List<Unit> changed = units.stream()
                .filter(unit -> !unit.equals(known.get(Period.of(unit))))
                .toList();
        changed.forEach(unit -> table.add(unit, now));
        int inserted = (int) changed.stream()
                .map(Unit::code)
                .filter(code -> !codes.contains(code))
                .distinct()
                .count();
        return new ImportSummary(inserted, changed.size() - inserted, units.size() - changed.size());
    }

    /** What a line is about: of two lines about the same, the later replaces the earlier. */
    private record Period(String code, LocalDate validFrom) {

        static Period of(Unit unit) {
            return new Period(unit.code(), unit.validFrom());
        }
    }
}
