package vn.lienthong.hub.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.unit.UnitScope;

/** The statements of {@link DossierReader}; {@code d} is the dossier that is read. */
final class DossierSql {

    private static final String COLUMNS = """
            d.id, d.uid, d.code, d.state, d.procedure_code, d.field_code, d.channel, d.receiving_unit, d.competent_unit,
            d.roles, d.received_at, d.due_at, d.original_due_at, d.late_after, d.finished_at, d.paused, d.updated_at,
            d.version""";

    private static final String COMPETENT = "d.competent_unit";

    static final String BY_NAMES = "select a.value, a.system, a.subject, " + COLUMNS + """

              from dossier_alias a
              join dossier named on named.id = a.dossier_id
              join dossier d on d.id = coalesce(named.merged_into, named.id)
             where a.value = any(:values)
             order by a.system
            """;

    static final String BY_UID = "select " + COLUMNS + """

              from dossier named
              join dossier d on d.id = coalesce(named.merged_into, named.id)
             where named.uid = :uid
            """;

    /** Facts behind a place of the feed that no later one of the same dossier follows; each stands for its dossier. */
    private static final String CHANGES = """
            select said.recorded_in::text::bigint as recorded_in, said.id, said.dossier_id
              from fact said join dossier d on d.id = said.dossier_id
             where (said.recorded_in, said.id) > (cast(:transaction as xid8), :fact)
               and said.recorded_in < pg_snapshot_xmin(pg_current_snapshot())
               and not exists (
                   select from fact later where later.dossier_id = said.dossier_id
                      and (later.recorded_in, later.id) > (said.recorded_in, said.id)
                      and later.recorded_in < pg_snapshot_xmin(pg_current_snapshot()))
               and exists (
                   select from fact other where other.dossier_id = said.dossier_id
                      and other.partner is distinct from :asker)
               and d.state <> 'UNKNOWN'""";

    private final StringBuilder text;
    private final Map<String, Object> parameters = new HashMap<>();

    private DossierSql(String text) {
        this.text = new StringBuilder(text);
    }

    /** A page's statement, of fixed parts: only those that are asked for, so that each finds its index. */
    static DossierSql page(DossierQuery query, long after, int limit) {
        DossierSql sql = new DossierSql("select " + COLUMNS + " from dossier d\n where d.merged_into is null");
        sql.and("d.id > :after", "after", after);
        sql.audience(query.audience());
        if (query.units() != null) {
            sql.text
                    .append("\n   and (")
                    .append(sql.inScope(
                            query.units(), "wanted", "(d.competent_unit = any(%1$s) or d.receiving_unit = any(%1$s))"))
                    .append(')');
        }
        sql.kind(query.kind());
        sql.lateness(query.lateness(), query.now());
        if (query.updatedSince() != null) {
            sql.and("d.updated_at >= :since", "since", time(query.updatedSince()));
        }
        sql.text.append("\n order by d.id limit :limit");
        sql.parameters.put("limit", limit);
        return sql;
    }

    /** A page of {@link ChangeFeed}. */
    static DossierSql changes(FeedPosition after, DossierQuery.Audience audience, String asker, int limit) {
        DossierSql sql = new DossierSql(CHANGES);
        sql.audience(audience);
        sql.text.append("\n order by said.recorded_in, said.id limit :limit");
        sql.parameters.put("transaction", Long.toString(after.transaction()));
        sql.parameters.put("fact", after.fact());
        sql.parameters.put("asker", asker);
        sql.parameters.put("limit", limit);
        return sql;
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void audience(DossierQuery.Audience audience) {
        if (audience.everything()) {
            return;
        }
        text.append("\n   and (")
                .append(inScope(audience.units(), "visible", "d.roles && %1$s"))
                .append(" or d.field_code = any(:visibleFields::text[])")
                .append(audience.byPost() ? " or d.channel = 'POST')" : ")");
        parameters.put("visibleFields", array(audience.fields()));
    }

    /**
     * One condition for the units themselves and one for each share that they inherited, so that each finds its index.
     *
     * @param condition with {@code %1$s} where the units go
     */
    private String inScope(UnitScope scope, String name, String condition) {
        List<String> ways = new ArrayList<>();
        ways.add(condition.formatted(parameter(name + "Units", scope.units())));
        for (int i = 0; i < scope.inherited().size(); i++) {
            UnitScope.Inherited share = scope.inherited().get(i);
            ways.add("%s and %s coalesce(d.field_code, '') = any(%s)"
                    .formatted(
                            condition.formatted(parameter(name + "Ended" + i, share.units())),
                            share.others() ? "not" : "",
                            parameter(name + "Fields" + i, share.fields())));
        }
        return String.join("\n        or ", ways);
    }

    private String parameter(String name, Collection<String> values) {
        parameters.put(name, array(values));
        return ":" + name + "::text[]";
    }

    private void kind(DossierQuery.Kind kind) {
        if (kind.state() != null) {
            and("d.state = :state", "state", kind.state().name());
        }
        if (kind.competent() != null) {
            and("d.competent_unit = any(:competent::text[])", "competent", array(kind.competent()));
        }
        if (kind.fieldCode() != null) {
            and("d.field_code = :field", "field", kind.fieldCode());
        }
        if (kind.procedureCode() != null) {
            and("d.procedure_code = :procedure", "procedure", kind.procedureCode());
        }
    }

    private void lateness(DossierQuery.Lateness lateness, Instant now) {
        if (Boolean.FALSE.equals(lateness.overdue())) {
            and("(d.late_after is null or d.late_after >= :now)", "now", time(now));
        }
        if (Boolean.TRUE.equals(lateness.overdue())) {
            open();
            and("d.late_after < :now", "now", time(now));
        }
        if (Boolean.TRUE.equals(lateness.paused())) {
            open();
            text.append("\n   and d.paused");
        }
        if (Boolean.FALSE.equals(lateness.paused())) {
            text.append("\n   and (not d.paused or d.received_at is null or d.finished_at is not null)");
        }
        if (lateness.after() != null) {
            open();
            text.append("\n   and d.late_after > ")
                    .append(HorizonSql.of(lateness.after(), COMPETENT, "lateAfter", parameters));
        }
        if (lateness.by() != null) {
            open();
            text.append("\n   and d.late_after <= ")
                    .append(HorizonSql.of(lateness.by(), COMPETENT, "lateBy", parameters));
        }
    }

    /** Follows from a late_after that is not null; said for the sake of the index. */
    private void open() {
        text.append("\n   and d.received_at is not null and d.finished_at is null");
    }

    private void and(String condition, String name, Object value) {
        text.append("\n   and ").append(condition);
        parameters.put(name, value);
    }

    static NamedDossier named(ResultSet row, int number) throws SQLException {
        return new NamedDossier(row.getString("system"), row.getBoolean("subject"), dossier(row, number));
    }

    static DossierRow dossier(ResultSet row, int number) throws SQLException {
        return new DossierRow(
                row.getLong("id"),
                row.getObject("uid", UUID.class),
                row.getString("code"),
                DossierState.valueOf(row.getString("state")),
                row.getString("procedure_code"),
                row.getString("field_code"),
                Optional.ofNullable(row.getString("channel"))
                        .map(Channel::valueOf)
                        .orElse(null),
                row.getString("receiving_unit"),
                row.getString("competent_unit"),
                Arrays.stream((String[]) row.getArray("roles").getArray()).collect(Collectors.toUnmodifiableSet()),
                instant(row, "received_at"),
                instant(row, "due_at"),
                instant(row, "original_due_at"),
                instant(row, "late_after"),
                instant(row, "finished_at"),
                row.getBoolean("paused"),
                instant(row, "updated_at"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
