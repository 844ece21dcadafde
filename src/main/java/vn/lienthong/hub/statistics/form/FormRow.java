package vn.lienthong.hub.statistics.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/** One row of a form. A row of 06a has a field, a row of 06b a unit, the total neither. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormRow(
        @Schema(description = "of the row, from 1; left out for the total", example = "1")
        Integer number,

        @Schema(description = "06a; left out where the procedure is not known", example = "DD")
        String fieldCode,

        @Schema(description = "06a; its name, if it is known", example = "Đất đai")
        String fieldName,

        @Schema(description = "06b", example = "X77.01") String unitCode,

        @Schema(description = "06b; its name, if it is known", example = "Huyện 1")
        String unitName,

        @JsonUnwrapped FormCounts counts,

        @Schema(
                description = "the dossiers of a cell: put the name of a column, c3 to c13, in the place of {column}",
                example =
                        "/api/v1/reports/06a/dossiers?unit=X77&from=2025-01-01&to=2025-12-31&field=DD&column={column}")
        String dossiers) {

    static FormRow of(FormKind kind, int number, String code, String name, FormCounts counts, String dossiers) {
        return kind == FormKind.BY_FIELD
                ? new FormRow(number, code, name, null, null, counts, dossiers)
                : new FormRow(number, null, null, code, name, counts, dossiers);
    }

    static FormRow total(FormCounts counts, String dossiers) {
        return new FormRow(null, null, null, null, null, counts, dossiers);
    }

    /** Of the field or unit; null where it is not known. */
    @JsonIgnore
    String code() {
        return fieldCode == null ? unitCode : fieldCode;
    }

    /** Of the field or unit; null where it is not known. */
    @JsonIgnore
    String name() {
        return fieldName == null ? unitName : fieldName;
    }
}
