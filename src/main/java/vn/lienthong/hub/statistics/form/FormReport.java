package vn.lienthong.hub.statistics.form;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.UnitInPeriod;
import vn.lienthong.hub.unit.Units;

/** Makes forms. */
@Service
class FormReport {

    private static final String CHECK = "c3 = c7 + c11";

    private final FormNumbers numbers;
    private final FormScopes scopes;
    private final FormLayouts layouts;
    private final Units units;
    private final Catalogue catalogue;

    FormReport(FormNumbers numbers, FormScopes scopes, FormLayouts layouts, Units units, Catalogue catalogue) {
        this.numbers = numbers;
        this.scopes = scopes;
        this.layouts = layouts;
        this.units = units;
        this.catalogue = catalogue;
    }

    /**
     * In one snapshot: what is accepted meanwhile is wholly left out.
     *
     * @param question with a moment
     * @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FormAnswer answer(Caller caller, FormKind kind, FormQuestion question) {
        FormScope scope = scopes.of(caller, question);
        FormSums sums = numbers.sums(question, scope);
        UnitInPeriod.check(
                question.unit(),
                question.period(),
                question.unitsAs(),
                units.asKnown(question.knownAt()),
                !sums.lines().isEmpty());
        FormTree tree = new FormTree(question, scope, units, catalogue);
        FormRows rows = new FormRows(kind, question.knownAt(sums.knownAt()), tree);
        FormLayout layout = layouts.of(kind, question.period().to());
        List<FormLine> lines = sums.lines();
        return new FormAnswer(
                layout.form(),
                layout.version(),
                layout.title(),
                question.unit(),
                tree.unitName(question.unit()),
                question.period().from(),
                question.period().to(),
                question.policy().name(),
                question.unitsAs().lowerCase(),
                sums.knownAt(),
                FormInclusions.of(kind, question),
                layout.columns().stream().map(FormColumnTitle::of).toList(),
                rows.of(lines),
                rows.total(lines),
                sums.difference(),
                CHECK,
                kind,
                layout);
    }
}
