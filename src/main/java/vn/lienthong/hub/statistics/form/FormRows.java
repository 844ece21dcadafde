package vn.lienthong.hub.statistics.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds lines up to the rows of a form. */
final class FormRows {

    private final FormKind kind;
    private final FormQuestion question;
    private final FormTree tree;

    FormRows(FormKind kind, FormQuestion question, FormTree tree) {
        this.kind = kind;
        this.question = question;
        this.tree = tree;
    }

    /** By code; what has none comes last. */
    List<FormRow> of(List<FormLine> lines) {
        Map<String, FormCounts> counts = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        lines.forEach(line -> counts.merge(code(line), line.counts(), FormCounts::plus));
        List<FormRow> rows = new ArrayList<>();
        counts.forEach((code, sum) -> rows.add(row(rows.size() + 1, code, sum)));
        return List.copyOf(rows);
    }

    FormRow total(List<FormLine> lines) {
        return FormRow.total(sum(lines), FormLinks.dossiers(kind, question, null));
    }

    /** @throws IllegalStateException if the check of the form does not hold: a fault of the hub */
    static FormCounts sum(List<FormLine> lines) {
        return checked(lines.stream().map(FormLine::counts).reduce(FormCounts.NONE, FormCounts::plus));
    }

    private FormRow row(int number, String code, FormCounts sum) {
        String asked = code == null ? FormCell.NO_FIELD : code;
        String name = kind == FormKind.BY_FIELD ? tree.fieldName(code) : tree.unitName(code);
        return FormRow.of(kind, number, code, name, checked(sum), FormLinks.dossiers(kind, question, asked));
    }

    private String code(FormLine line) {
        return kind == FormKind.BY_FIELD ? line.field() : tree.row(line.unit());
    }

    private static FormCounts checked(FormCounts counts) {
        if (!counts.agree()) {
            throw new IllegalStateException("the columns of a form do not agree: 3 is not 7 + 11");
        }
        return counts;
    }
}
