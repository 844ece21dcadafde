package vn.lienthong.hub.adapter.igate;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mapstruct.factory.Mappers;
import org.springframework.core.io.DefaultResourceLoader;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.partner.Partner;

/** One row read again and again, everything it says being accepted. */
class Readings {

    static final Partner PARTNER = Adapter.partner(
            "igate-1",
            URI.create("http://localhost"),
            Adapter.every(Duration.ofSeconds(10), Duration.ofMinutes(10), Instant.EPOCH, 20));

    private final RowReader reader = new RowReader(new RowFacts(Mappers.getMapper(RowMapper.class)));
    private final Tables tables =
            new TableFiles(new DefaultResourceLoader()).of(PARTNER).tables();
    RowMemory memory;

    List<DossierEvent> read(Row row) {
        return read(row, Told.Dossier.NONE);
    }

    List<DossierEvent> read(Row row, Told.Dossier told) {
        RowMemory before = memory == null ? RowMemory.none(RowContext.subjectOf(row)) : memory;
        RowReading reading = reader.read(PARTNER, tables, row, before, told);
        memory = reading.memory();
        reading.changes().forEach(change -> memory = change.known().apply(memory));
        return reading.changes().stream().map(RowReading.Change::event).toList();
    }

    static Told.KnownFact known(vn.lienthong.hub.event.FactType type, String time, String promisedAt, String text) {
        return new Told.KnownFact(
                type, Instant.parse(time), promisedAt == null ? null : Instant.parse(promisedAt), text);
    }

    static Told.Dossier told(String dueAt, Told.KnownFact... facts) {
        return new Told.Dossier(List.of(facts), dueAt == null ? null : Instant.parse(dueAt));
    }
}
