package vn.lienthong.hub.statistics.form;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.UnitInPeriod;
import vn.lienthong.hub.unit.Units;

/** Makes forms. */
@Service
class FormReport {

    private static final String CHECK = "c3 = c7 + c11";

    private final CountedForm numbers;
    private final FormScopes scopes;
    private final FormLayouts layouts;
    private final Units units;
    private final Catalogue catalogue;

    FormReport(CountedForm numbers, FormScopes scopes, FormLayouts layouts, Units units, Catalogue catalogue) {
        this.numbers = numbers;
        this.scopes = scopes;
        this.layouts = layouts;
        this.units = units;
        this.catalogue = catalogue;
    }

    /**
     * As known at one moment: what is accepted meanwhile is wholly left out.
     *
     * @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD
     */
    FormAnswer answer(Caller caller, FormKind kind, FormQuestion asked) {
        FormScope scope = scopes.of(caller, asked);
        FormQuestion question = asked.knownAt(scope.known().at());
        FormSums sums = numbers.sums(kind, question, scope);
        UnitInPeriod.check(
                question.unit(),
                question.period(),
                question.unitsAs(),
                units.asKnown(question.knownAt()),
                !sums.lines().isEmpty());
        FormTree tree = new FormTree(question, scope, units, catalogue);
        FormRows rows = new FormRows(kind, question, tree);
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
                question.knownAt(),
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
