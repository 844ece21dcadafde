package vn.lienthong.hub.statistics.form;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.UnitInPeriod;
import vn.lienthong.hub.unit.Units;

/** Lists the dossiers of a cell. */
@Service
class FormDossierList {

    private final FormNumbers numbers;
    private final FormDossiers dossiers;
    private final FormScopes scopes;
    private final Units units;
    private final Catalogue catalogue;

    FormDossierList(FormNumbers numbers, FormDossiers dossiers, FormScopes scopes, Units units, Catalogue catalogue) {
        this.numbers = numbers;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.units = units;
        this.catalogue = catalogue;
    }

    /**
     * In one snapshot: count and page agree.
     *
     * @param asked with a moment
     * @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FormDossierPage page(Caller caller, FormKind kind, DossierQuestion asked) {
        FormQuestion question = asked.question();
        FormScope scope = scopes.of(caller, question);
        FormCell cell = new FormCell(kind == FormKind.BY_FIELD ? asked.row() : null, asked.column());
        if (kind == FormKind.BY_UNIT && asked.row() != null) {
            scope = new FormTree(question, scope, units, catalogue).scope(asked.row());
        }
        FormSums sums = numbers.sums(question, scope);
        UnitInPeriod.check(
                question.unit(),
                question.period(),
                question.unitsAs(),
                units.asKnown(question.knownAt()),
                !sums.lines().isEmpty());
        List<FormLine> lines =
                sums.lines().stream().filter(line -> cell.isOf(line.field())).toList();
        long count = asked.column().of(FormRows.sum(lines));
        List<FormDossier> found = count == 0
                ? List.of()
                : dossiers.page(question, scope, cell, new FormPage(asked.after(), asked.limit() + 1));
        return FormDossierPage.of(kind, asked, count, found);
    }
}
