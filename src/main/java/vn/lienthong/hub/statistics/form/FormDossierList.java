package vn.lienthong.hub.statistics.form;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.UnitInPeriod;
import vn.lienthong.hub.statistics.export.Export;
import vn.lienthong.hub.statistics.export.ExportName;
import vn.lienthong.hub.unit.Units;

/** Lists the dossiers of a cell. All is as known at one moment: count and dossiers agree. */
@Service
class FormDossierList {

    private final CountedForm forms;
    private final FormScopes scopes;
    private final Units units;
    private final Catalogue catalogue;

    FormDossierList(CountedForm forms, FormScopes scopes, Units units, Catalogue catalogue) {
        this.forms = forms;
        this.scopes = scopes;
        this.units = units;
        this.catalogue = catalogue;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD */
    FormDossierPage page(Caller caller, FormKind kind, DossierQuestion asked) {
        Found found = find(caller, kind, asked);
        List<FormDossier> dossiers = found.count() == 0
                ? List.of()
                : forms.page(
                        found.question(),
                        found.scope(),
                        found.cell(),
                        asked.page().andOneMore());
        return FormDossierPage.of(kind, asked, found.question(), found.count(), dossiers);
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD */
    Export<FormDossierPage.Item> whole(Caller caller, FormKind kind, DossierQuestion asked) {
        Found found = find(caller, kind, asked);
        FormQuestion question = found.question();
        return new Export<>(
                ExportName.of(
                        kind.path(),
                        question.unit(),
                        question.period().from(),
                        question.period().to(),
                        asked.row(),
                        asked.column().lowerCase()),
                question.knownAt(),
                question.policy().name(),
                found.count(),
                FormDossierPage.Item.COLUMNS,
                taker -> forms.each(
                        question,
                        found.scope(),
                        found.cell(),
                        dossier -> taker.accept(FormDossierPage.Item.of(dossier))));
    }

    private Found find(Caller caller, FormKind kind, DossierQuestion asked) {
        FormScope scope = scopes.of(caller, asked.question());
        FormQuestion question = asked.question().knownAt(scope.known().at());
        FormCell cell = new FormCell(kind == FormKind.BY_FIELD ? asked.row() : null, asked.column());
        if (kind == FormKind.BY_UNIT && asked.row() != null) {
            scope = new FormTree(question, scope, units, catalogue).scope(asked.row());
        }
        FormSums sums = forms.sums(kind, question, scope);
        UnitInPeriod.check(
                question.unit(),
                question.period(),
                question.unitsAs(),
                units.asKnown(question.knownAt()),
                !sums.lines().isEmpty());
        List<FormLine> lines =
                sums.lines().stream().filter(line -> cell.isOf(line.field())).toList();
        return new Found(question, scope, cell, asked.column().of(FormRows.sum(lines)));
    }

    /** @param question with its moment */
    private record Found(FormQuestion question, FormScope scope, FormCell cell, long count) {}
}
