package vn.lienthong.hub.statistics.integrity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.statistics.CountedPlaces;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.milestone.StandingSql;

/** The hints of a period, from the marks of the rows as known. */
@Repository
class HintRows {

    private static final String HINTS = """
            with %1$s hints as (
                select dossier_id, tells_until, kind, %2$s as counted_at
                  from %3$s marked
                  %4$s
                 cross join lateral jsonb_array_elements(marks) as each (mark)
                  join unnest(:codes::text[], :kinds::text[]) as known_kind (code, kind) on code = mark ->> 'code'
                 where (mark ->> 'on')::date between :from::date and :to::date %5$s)
            """;

    private static final String COUNT = """
            select counted_at, kind, count(*) as hints, count(distinct dossier_id) as dossiers,
                   grouping(counted_at) = 1 as total
              from hints group by grouping sets ((counted_at, kind), (kind)) order by counted_at, kind
            """;

    private static final String PAGE = """
            select dossier_id as id, (select code from dossier where id = dossier_id) as code,
                   min(counted_at) as unit, nullif(max(tells_until), 'infinity') as until
              from hints where dossier_id > :after
             group by dossier_id order by dossier_id limit :most
            """;

    private final JdbcClient jdbc;

    HintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hints of one kind at one unit, or in total. */
    record Line(String countedAt, String kind, long hints, long dossiers, boolean total) {}

    /**
     * A dossier with hints.
     *
     * @param until the day from which its row does not tell any more; null: there is none
     */
    record Marked(long id, String code, String unit, LocalDate until) {

        /** What happened from then on does not bear on its hints. */
        Instant end() {
            return until == null ? Instant.MAX : until.atStartOfDay().toInstant(VietnamTime.OFFSET);
        }
    }

    List<Line> count(Scope scope) {
        return statement(COUNT, scope, List.of(IntegrityKind.values()))
                .query(Line.class)
                .list();
    }

    long dossiers(IntegrityKind kind, Scope scope) {
        return statement("select count(distinct dossier_id) from hints", scope, List.of(kind))
                .query(Long.class)
                .single();
    }

    /** In the order of their ids. */
    List<Marked> page(IntegrityKind kind, Scope scope, long after, int most) {
        return statement(PAGE, scope, List.of(kind))
                .param("after", after)
                .param("most", most)
                .query(Marked.class)
                .list();
    }

    private JdbcClient.StatementSpec statement(String select, Scope scope, List<IntegrityKind> kinds) {
        Map<String, String> kindOf = new LinkedHashMap<>();
        kinds.forEach(kind -> kind.marks().forEach(code -> kindOf.put(code.name(), kind.lowerCase())));
        CountedPlaces places = scope.places();
        String hints =
                HINTS.formatted(places.with(), places.unit(), StandingSql.marked(), places.join(), places.where());
        return jdbc.sql(hints + select)
                .params(scope.parameters())
                .param("codes", texts(kindOf.keySet().stream()))
                .param("kinds", texts(kindOf.values().stream()));
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}
