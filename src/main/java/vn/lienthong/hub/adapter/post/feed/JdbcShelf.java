package vn.lienthong.hub.adapter.post.feed;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code post_row}. */
@Repository("postJdbcShelf")
class JdbcShelf implements Shelf {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcShelf(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<String> put(String partner, Collection<Item> items, String tables) {
        if (items.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        insert into post_row (partner, row_id, reason, tables, raw, seen_at)
                        select distinct on (row_id) :partner, row_id, reason, :tables, raw, :now
                          from unnest(:ids::text[], :reasons::text[], :raws::text[]) as item (row_id, reason, raw)
                         order by row_id
                        on conflict (partner, row_id) do update set reason = excluded.reason, tables = excluded.tables
                        returning case when xmax = 0 then row_id end as fresh
                        """)
                .param("partner", partner)
                .param("tables", tables)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("ids", column(items, Item::rowId))
                .param("reasons", column(items, Item::reason))
                .param("raws", column(items, Item::raw))
                .query((row, number) -> Optional.ofNullable(row.getString("fresh")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Waiting> waiting(String partner, String tables) {
        return jdbc.sql("""
                        select row_id, raw from post_row
                         where partner = :partner and tables <> :tables and raw is not null
                         order by row_id limit :limit
                        """)
                .param("partner", partner)
                .param("tables", tables)
                .param("limit", AT_ONCE)
                .query((row, number) -> new Waiting(row.getString("row_id"), row.getString("raw")))
                .list();
    }

    @Override
    public void remove(String partner, Collection<String> rowIds) {
        jdbc.sql("delete from post_row where partner = :partner and row_id = any(:ids)")
                .param("partner", partner)
                .param("ids", rowIds.toArray(String[]::new))
                .update();
    }

    private static String[] column(Collection<Item> items, Function<Item, String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }
}
