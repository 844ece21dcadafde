package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.statistics.ParameterReader;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.UnitsAs;

/** Reads the parameters of the forms and of their drill-down. */
final class FormParameters {

    static final int MOST = 1000;

    private static final int USUAL = 100;
    private static final List<String> FORM = List.of("unit", "from", "to", "knownAt", "policy", "units");
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,3}");

    private FormParameters() {}

    /**
     * @param now later moments than this are not known yet
     * @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault
     */
    static FormQuestion read(Map<String, String[]> given, Instant now) {
        ParameterReader reader = new ParameterReader(FORM, given);
        FormQuestion question = question(reader, now);
        reader.check();
        return question;
    }

    /**
     * Of the dossiers of a cell. A page that is asked for by a cursor is as known as the page before.
     *
     * @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault
     */
    static DossierQuestion readPage(FormKind kind, Map<String, String[]> given, Instant now) {
        ParameterReader reader = dossiers(given, kind.rowParameter(), "column", "cursor", "limit");
        DossierQuestion all = cell(kind, reader, now);
        FormQuestion question = all.question();
        FormCursor cursor = reader.oneOf(
                "cursor", FormCursor::parse, "must be 'next' of the page before, as it is, with the same question");
        Integer limit = reader.oneOf("limit", FormParameters::limit, "must be a number from 1 to " + MOST);
        if (cursor != null && question.knownAt() != null && !question.knownAt().equals(cursor.knownAt())) {
            reader.fault("cursor", "belongs to an answer of another 'knownAt'");
        }
        reader.check();
        return new DossierQuestion(
                cursor == null ? question : question.knownAt(cursor.knownAt()),
                all.row(),
                all.column(),
                new FormPage(cursor == null ? 0 : cursor.after(), limit == null ? USUAL : limit));
    }

    /**
     * Of all dossiers of a cell.
     *
     * @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault
     */
    static DossierQuestion readWhole(FormKind kind, Map<String, String[]> given, Instant now) {
        ParameterReader reader = dossiers(given, kind.rowParameter(), "column");
        DossierQuestion all = cell(kind, reader, now);
        reader.check();
        return all;
    }

    private static ParameterReader dossiers(Map<String, String[]> given, String... more) {
        return new ParameterReader(Stream.concat(FORM.stream(), Stream.of(more)).toList(), given);
    }

    private static DossierQuestion cell(FormKind kind, ParameterReader reader, Instant now) {
        FormQuestion question = question(reader, now);
        String row = reader.one(kind.rowParameter());
        String expected = "must be a column with numbers, 'c3' to 'c13'";
        FormColumn column = reader.oneOf("column", FormColumn::ofName, expected);
        if (!reader.has("column")) {
            reader.fault("column", expected);
        }
        return new DossierQuestion(question, row, column, null);
    }

    private static FormQuestion question(ParameterReader reader, Instant now) {
        String unit = reader.one("unit");
        Period period = reader.period();
        Instant knownAt = reader.knownAt(now);
        PausePolicy policy = reader.oneOf("policy", FormParameters::policy, "must be 'SUBTRACT', 'RESTART' or 'SHIFT'");
        UnitsAs unitsAs = reader.oneOf("units", UnitsAs::ofName, "must be 'then' or 'now'");
        return new FormQuestion(
                unit,
                period,
                policy == null ? PausePolicy.SUBTRACT : policy,
                unitsAs == null ? UnitsAs.THEN : unitsAs,
                knownAt);
    }

    private static Optional<PausePolicy> policy(String name) {
        return Stream.of(PausePolicy.values())
                .filter(policy -> policy.name().equals(name))
                .findFirst();
    }

    private static Optional<Integer> limit(String text) {
        return LIMIT.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(limit -> limit <= MOST)
                : Optional.empty();
    }
}
