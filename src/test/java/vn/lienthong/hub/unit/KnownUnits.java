package vn.lienthong.hub.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Units for tests of other features, as files of them say, without a database; "now" is a day that is given. The first
 * file was always known.
 */
public final class KnownUnits extends RegisterUnits {

    private final List<TableHistory.Row<Unit>> rows;
    private final TableHistory<Unit, UnitRegister> history;
    private final LocalDate today;

    /** @param lines as they are imported */
    public KnownUnits(String lines, LocalDate today) {
        this(rows(lines, Instant.MIN), today);
    }

    /** No unit is known yet. */
    public KnownUnits(LocalDate today) {
        this(List.of(), today);
    }

    private KnownUnits(List<TableHistory.Row<Unit>> rows, LocalDate today) {
        this.rows = rows;
        this.history = new TableHistory<>(rows, UnitRegister::new);
        this.today = today;
    }

    /** The sample province, as it is today. */
    public static KnownUnits sample() {
        return ofResource("catalogue/sample-units.ndjson", LocalDate.of(2026, 10, 8));
    }

    public static KnownUnits ofResource(String path, LocalDate today) {
        try {
            return new KnownUnits(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These units, and a file more that became known later. */
    public KnownUnits imported(String lines, Instant knownAt) {
        List<TableHistory.Row<Unit>> all = new ArrayList<>(rows);
        all.addAll(rows(lines, knownAt));
        return new KnownUnits(all, today);
    }

    private static List<TableHistory.Row<Unit>> rows(String lines, Instant knownAt) {
        ImportFile file = new ImportFile(lines.getBytes(StandardCharsets.UTF_8));
        List<TableHistory.Row<Unit>> rows = file.lines().stream()
                .map(line -> new TableHistory.Row<>(UnitLine.read(line), knownAt))
                .toList();
        file.refuseIfFaulty();
        return rows;
    }

    @Override
    UnitRegister register() {
        return history.now();
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Units asKnown(Instant moment) {
        Instant endOfToday = today.plusDays(1).atStartOfDay().toInstant(VIETNAM).minusNanos(1);
        return new UnitsAsKnown(history, moment.isAfter(endOfToday) ? endOfToday : moment);
    }
}
