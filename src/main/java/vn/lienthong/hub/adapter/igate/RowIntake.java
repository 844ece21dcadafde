package vn.lienthong.hub.adapter.igate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.Partner;

/**
 * One page of rows: what is new in them goes to intake, and only then is it remembered. A crash in between repeats the
 * same events under the same ids.
 */
@Component("igateRowIntake")
class RowIntake {

    private final RowReader reader;
    private final RowMemories memories;
    private final TableFiles tables;
    private final Told told;
    private final Acceptance acceptance;

    RowIntake(RowReader reader, RowMemories memories, TableFiles tables, Told told, Acceptance acceptance) {
        this.reader = reader;
        this.memories = memories;
        this.tables = tables;
        this.told = told;
        this.acceptance = acceptance;
    }

    /**
     * @return those that were never read before
     * @throws RuntimeException if not everything was accepted; the whole page can be taken again
     */
    List<Row> take(Partner partner, Collection<Row> rows, Intake.Mode mode) {
        TableFiles.Loaded file = tables.of(partner);
        Map<String, RowMemory> known =
                memories.load(partner.id(), rows.stream().map(Row::id).toList());
        List<RowReading> readings = read(partner, file.tables(), rows, known);
        List<RowMemory> remembered = acceptance.accept(partner, readings, mode);
        List<RowMemories.Entry> entries = new ArrayList<>();
        int index = 0;
        for (Row row : rows) {
            RowMemory now = remembered.get(index++);
            if (!now.equals(known.get(row.id())) || isUnmapped(row, file.tables())) {
                entries.add(new RowMemories.Entry(
                        row.id(), now, row.updatedDate(), isUnmapped(row, file.tables()), file.fingerprint()));
            }
        }
        memories.save(partner.id(), entries);
        return rows.stream().filter(row -> !known.containsKey(row.id())).toList();
    }

    /** Most rows say nothing new; only for the others the hub is asked what it told. */
    private List<RowReading> read(Partner partner, Tables tables, Collection<Row> rows, Map<String, RowMemory> known) {
        Map<String, RowReading> readings = rows.stream()
                .collect(Collectors.toMap(
                        Row::id, row -> reader.read(partner, tables, row, memory(row, known), Told.Dossier.NONE)));
        List<Row> news = rows.stream()
                .filter(row -> !readings.get(row.id()).changes().isEmpty())
                .toList();
        if (!news.isEmpty()) {
            Map<String, Told.Dossier> dossiers = told.dossiers(
                    partner,
                    news.stream()
                            .map(row -> new Told.RowNames(row.id(), row.code(), row.nationCode()))
                            .toList());
            news.forEach(row -> readings.put(
                    row.id(),
                    reader.read(
                            partner,
                            tables,
                            row,
                            memory(row, known),
                            dossiers.getOrDefault(row.id(), Told.Dossier.NONE))));
        }
        return rows.stream().map(row -> readings.get(row.id())).toList();
    }

    private static RowMemory memory(Row row, Map<String, RowMemory> known) {
        RowMemory memory = known.get(row.id());
        return memory != null ? memory : RowMemory.none(RowContext.subjectOf(row));
    }

    private static boolean isUnmapped(Row row, Tables tables) {
        return !tables.knowsProcedure(row.procedure().id())
                || !tables.knowsUnit(row.agency().id())
                || row.currentTask().stream()
                        .anyMatch(task -> task.agency() != null
                                && task.agency().id() != null
                                && !tables.knowsUnit(task.agency().id()));
    }
}
