package vn.lienthong.hub.statistics.form;

import java.util.Objects;

/**
 * Which dossiers of a form.
 *
 * @param field code of a row of 06a; {@link #NO_FIELD} for the row of those whose procedure is not known; null for all
 */
public record FormCell(String field, FormColumn column) {

    /** How the row without a field is asked for. */
    public static final String NO_FIELD = "-";

    /** The row's dossiers in whatever column. */
    FormCell whole() {
        return new FormCell(field, FormColumn.C3);
    }

    /** @param code of a dossier's or line's field, null where it has none */
    public boolean isOf(String code) {
        return field == null || field.equals(Objects.requireNonNullElse(code, NO_FIELD));
    }

    public boolean holds(FormDossier dossier) {
        return isOf(dossier.field()) && column.holds(dossier);
    }
}
