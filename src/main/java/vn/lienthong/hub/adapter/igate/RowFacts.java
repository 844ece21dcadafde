package vn.lienthong.hub.adapter.igate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.event.Fact;

/** Everything that a row shows now, as facts; nothing is compared with what it showed before. */
@Component("igateRowFacts")
class RowFacts {

    private final RowMapper mapper;

    RowFacts(RowMapper mapper) {
        this.mapper = mapper;
    }

    /** @param statusBefore the row's status when it was read last, null if it was not */
    List<RowFact> of(Row row, RowContext context, String statusBefore) {
        List<RowFact> facts = new ArrayList<>();
        if (row.appliedDate() != null && !row.appliedDate().equals(row.acceptedDate())) {
            facts.add(new RowFact(
                    "registered", row.id(), row.appliedDate(), mapper.registered(row, context), more(row, context)));
        }
        if (row.acceptedDate() != null) {
            facts.add(new RowFact(
                    "received", row.id(), row.acceptedDate(), mapper.received(row, context), more(row, context)));
        }
        for (Row.Task task : row.currentTask()) {
            if (isStep(task, row)) {
                facts.add(step(task, row, context));
            }
        }
        add(facts, "completed", row, row.completedDate(), new Fact.Completed(null));
        add(facts, "returned", row, row.returnedDate(), new Fact.Returned(null, null));
        StatusFacts.of(row, context.tables(), statusBefore).ifPresent(facts::add);
        facts.sort(Comparator.comparing(RowFact::time).thenComparing(RowFact::type));
        return facts;
    }

    private static void add(List<RowFact> facts, String slot, Row row, Instant time, Fact fact) {
        if (time != null) {
            facts.add(new RowFact(slot, row.id(), time, fact, Map.of()));
        }
    }

    /** Begun after reception and before completion; before and after it is no step of the work. */
    private static boolean isStep(Row.Task task, Row row) {
        Instant begun = task.createdDate();
        return begun != null
                && row.acceptedDate() != null
                && begun.isAfter(row.acceptedDate())
                && (row.completedDate() == null || begun.isBefore(row.completedDate()));
    }

    private RowFact step(Row.Task task, Row row, RowContext context) {
        String key = row.id() + "/" + (task.id() == null ? "" : task.id());
        return new RowFact(
                "progressed/" + (task.id() == null ? task.createdDate() : task.id()),
                key,
                task.createdDate(),
                mapper.progressed(task, context),
                Map.of());
    }

    /** What the vendor says in addition is kept beside the language, under one name. */
    private Map<String, Object> more(Row row, RowContext context) {
        Map<String, Object> more = new LinkedHashMap<>(row.more());
        if (row.applicant() != null && row.applicant().data() != null) {
            Row.Applicant said = row.applicant().data();
            Map<String, Object> person = new LinkedHashMap<>(said.more());
            if (said.birthday() != null && mapper.birthDate(said.birthday()) == null) {
                person.put("birthday", said.birthday());
            }
            if (!person.isEmpty()) {
                more.put("applicant", person);
            }
        }
        boolean channelKnown = row.applyMethod() != null
                && context.tables().channel(row.applyMethod().id()).isPresent();
        if (row.applyMethod() != null && !channelKnown) {
            more.put("applyMethod", row.applyMethod());
        }
        return more.isEmpty() ? Map.of() : Map.of("igate", more);
    }
}
