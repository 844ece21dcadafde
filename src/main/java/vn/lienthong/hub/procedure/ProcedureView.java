package vn.lienthong.hub.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A procedure as callers see it.
 *
 * @param versions first days of all versions that are known; left out in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Procedure")
record ProcedureView(
        @JsonUnwrapped Procedure procedure,

        @Schema(description = "where the terms come from, or what is doubtful about them")
        String note,

        @Schema(description = "first days of all known versions; only for a single procedure")
        List<LocalDate> versions) {

    static ProcedureView of(CatalogueEntry entry) {
        return new ProcedureView(entry.procedure(), entry.note(), null);
    }

    static ProcedureView of(CatalogueEntry entry, Collection<LocalDate> versions) {
        return new ProcedureView(entry.procedure(), entry.note(), List.copyOf(versions));
    }
}
