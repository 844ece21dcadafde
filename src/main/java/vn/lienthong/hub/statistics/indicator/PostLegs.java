package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.PostDays;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.milestone.PostLegSql;

/** The ways with the post that count in a period, with the working days that they took by the calendars as known then. */
@Component
class PostLegs {

    private static final String DIFFERENT = """
            select distinct unit, received_on, finished_on from told
             where resolved and received_on <= finished_on order by unit, received_on, finished_on
            """;

    /** Of columns that the database has not: {@code working_days}. */
    static final String SOURCE = """
            (select legs.*, working_days from %s legs
               left join jsonb_to_recordset(:took::jsonb)
                      as took (of_unit text, from_day date, to_day date, working_days integer)
                      on of_unit = unit and from_day = received_on and to_day = finished_on)
            """.formatted(PostLegSql.legs());

    private final JdbcClient jdbc;
    private final PostDays days;

    PostLegs(JdbcClient jdbc, PostDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** One way that some dossiers went, by days in Vietnam. */
    private record Way(String unit, LocalDate receivedOn, LocalDate finishedOn) {}

    /** @return the parameter {@code took} of {@link #SOURCE} */
    String took(IndicatorQuestion question, Scope scope) {
        PostDays then = days.asKnown(scope.known().at());
        ArrayNode took = EventJson.mapper().createArrayNode();
        for (Way way : ways(question, scope)) {
            then.between(way.unit(), way.receivedOn(), way.finishedOn()).ifPresent(days -> took.addObject()
                    .put("of_unit", way.unit())
                    .put("from_day", way.receivedOn().toString())
                    .put("to_day", way.finishedOn().toString())
                    .put("working_days", days.working()));
        }
        return took.toString();
    }

    private List<Way> ways(IndicatorQuestion question, Scope scope) {
        Tally legs = Tally.of(PostLegSql.legs(), List.of());
        return jdbc.sql(ToldSql.of(question, legs, scope.places()) + DIFFERENT)
                .params(scope.parameters())
                .query(Way.class)
                .list();
    }
}
