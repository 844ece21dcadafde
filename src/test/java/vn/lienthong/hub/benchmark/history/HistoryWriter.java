package vn.lienthong.hub.benchmark.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import vn.lienthong.hub.dossier.CopiedDossiers;
import vn.lienthong.hub.event.VietnamTime;

/**
 * Writes days one after the other. Facts wait until the day comes on which they were heard, so their ids grow with arrival
 * over all dossiers. Of more than {@link #WAITING} the ones heard first go before their day; inside a dossier the order
 * always holds.
 */
final class HistoryWriter {

    /** About 120 MB. */
    private static final int WAITING = 300_000;

    private record Waiting(long at, long place, String line) {}

    private final Connection connection;
    private final Copying dossiers;
    private final Copying aliases;
    private final Copying facts;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(HistoryWriter::inOrder);
    private long places;
    private long writtenDossiers;
    private long writtenFacts;

    HistoryWriter(Connection connection) {
        this.connection = connection;
        this.dossiers = new Copying(connection, "dossier", CopiedDossiers.DOSSIER);
        this.aliases = new Copying(connection, "dossier_alias", List.of("system", "value", "dossier_id", "subject"));
        List<String> columns = new ArrayList<>(List.of("id"));
        columns.addAll(CopiedDossiers.FACT);
        this.facts = new Copying(connection, "fact", columns);
    }

    private static int inOrder(Waiting one, Waiting other) {
        int order = Long.compare(one.at, other.at);
        return order == 0 ? Long.compare(one.place, other.place) : order;
    }

    HistoryLoader.Loaded written() {
        return new HistoryLoader.Loaded(writtenDossiers, writtenFacts);
    }

    void write(DayOfHistory day) throws SQLException {
        hear(day.date, WAITING);
        dossiers.copy(day.dossiers);
        writtenDossiers += day.dossiers.size();
        aliases.copy(day.aliases);
        day.facts.forEach(fact -> waiting.add(new Waiting(fact.at().toEpochMilli(), places++, fact.line())));
    }

    /** Writes what still waits. */
    void end() throws SQLException {
        hear(LocalDate.EPOCH, 0);
    }

    /** Writes what was heard before a day, and more while too many wait. */
    private void hear(LocalDate day, int mayWait) throws SQLException {
        long before = day.atStartOfDay().toInstant(VietnamTime.OFFSET).toEpochMilli();
        List<String> heard = new ArrayList<>();
        while (!waiting.isEmpty() && (waiting.size() > mayWait || waiting.peek().at() < before)) {
            heard.add(waiting.remove().line());
        }
        if (heard.isEmpty()) {
            return;
        }
        long id = ids(connection, "fact_id", heard.size());
        for (int i = 0; i < heard.size(); i++) {
            heard.set(i, (id + i) + "\t" + heard.get(i));
        }
        facts.copy(heard);
        writtenFacts += heard.size();
    }

    /** Takes ids from a sequence, all in a row. @return the first one */
    static long ids(Connection connection, String sequence, long count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select first, setval(?::regclass, first + ? - 1) from nextval(?::regclass) as first")) {
            statement.setString(1, sequence);
            statement.setLong(2, count);
            statement.setString(3, sequence);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
