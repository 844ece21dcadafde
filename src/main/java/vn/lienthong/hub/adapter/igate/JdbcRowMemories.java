package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import vn.lienthong.hub.event.EventJson;

@Repository("igateJdbcRowMemories")
class JdbcRowMemories implements RowMemories {

    private static final ObjectMapper JSON = EventJson.mapper();

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    JdbcRowMemories(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public Map<String, RowMemory> load(String partner, Collection<String> rowIds) {
        Map<String, RowMemory> found = new HashMap<>();
        jdbc.query(
                "select row_id, memory from igate_row where partner = ? and row_id = any (?)",
                row -> {
                    found.put(row.getString(1), read(row.getString(2)));
                },
                partner,
                rowIds.toArray(String[]::new));
        return found;
    }

    @Override
    public void save(String partner, Collection<Entry> entries) {
        List<Object[]> rows = entries.stream()
                .map(entry -> new Object[] {
                    partner,
                    entry.rowId(),
                    write(entry.memory()),
                    Timestamp.from(entry.updatedAt()),
                    entry.unmapped(),
                    entry.tables()
                })
                .toList();
        transaction.executeWithoutResult(status -> jdbc.batchUpdate("""
                insert into igate_row (partner, row_id, memory, updated_at, unmapped, tables)
                values (?, ?, ?::jsonb, ?, ?, ?)
                on conflict (partner, row_id) do update
                set memory = excluded.memory, updated_at = excluded.updated_at, unmapped = excluded.unmapped,
                    tables = excluded.tables
                """, rows));
    }

    @Override
    public Optional<Instant> oldestUnmapped(String partner, String tables) {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select min(updated_at) from igate_row where partner = ? and unmapped and tables <> ?",
                        Timestamp.class,
                        partner,
                        tables))
                .map(Timestamp::toInstant);
    }

    private static RowMemory read(String json) {
        try {
            return JSON.readValue(json, RowMemory.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is remembered of a row cannot be read", e);
        }
    }

    private static String write(RowMemory memory) {
        try {
            return JSON.writeValueAsString(memory);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is remembered of a row cannot be written", e);
        }
    }
}
