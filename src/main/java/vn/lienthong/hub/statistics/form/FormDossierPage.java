package vn.lienthong.hub.statistics.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.hub.statistics.export.ExportRow;

/** A page of the dossiers behind one cell of a form. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormDossierPage(
        @Schema(example = "II.06a") String form,
        @Schema(example = "X77") String unit,

        @Schema(description = "the field of 06a or the unit of 06b; left out for the total", example = "DD")
        String row,

        @Schema(example = "c8") String column,
        @Schema(example = "2025-01-01") LocalDate from,
        @Schema(example = "2025-12-31") LocalDate to,
        @Schema(example = "SUBTRACT") String policy,
        @Schema(example = "then") String units,

        @Schema(description = "of all pages", example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "the number in the cell: so many are on all pages together", example = "349")
        long count,

        List<Item> items,

        @Schema(description = "the cursor of the next page; left out on the last one")
        String next) {

    /** One dossier, with the facts that count. */
    @Schema(name = "FormDossierItem")
    record Item(
            @Schema(example = "X77.02.01-250214-0001") String code,

            @Schema(description = "where it counts", example = "X77.02.01")
            String unit,

            @Schema(description = "null where its procedure is not known", example = "DD")
            String field,

            @Schema(example = "2025-02-14T08:00:00+07:00") Instant receivedAt,

            @Schema(description = "by what it is judged; null if none is known", example = "2025-02-21T17:00:00+07:00")
            Instant dueAt,

            @Schema(description = "null if it was in progress", example = "2025-02-20T09:30:00+07:00")
            Instant finishedAt,

            @Schema(description = "how it stood at the period's end")
            FormStanding verdict)
            implements ExportRow {

        static final List<String> COLUMNS =
                List.of("code", "unit", "field", "receivedAt", "dueAt", "finishedAt", "verdict");

        static Item of(FormDossier dossier) {
            return new Item(
                    dossier.code(),
                    dossier.unit(),
                    dossier.field(),
                    dossier.receivedAt(),
                    dossier.dueAt(),
                    dossier.finishedAt(),
                    dossier.standing());
        }

        @Override
        public List<Object> cells() {
            return Arrays.asList(code, unit, field, receivedAt, dueAt, finishedAt, verdict);
        }
    }

    /**
     * @param question with its moment
     * @param found those of the page, and one more if there is another page
     */
    static FormDossierPage of(
            FormKind kind, DossierQuestion asked, FormQuestion question, long count, List<FormDossier> found) {
        int limit = asked.page().limit();
        boolean more = found.size() > limit;
        List<FormDossier> shown = more ? found.subList(0, limit) : found;
        return new FormDossierPage(
                kind.form(),
                question.unit(),
                asked.row(),
                asked.column().lowerCase(),
                question.period().from(),
                question.period().to(),
                question.policy().name(),
                question.unitsAs().lowerCase(),
                question.knownAt(),
                count,
                shown.stream().map(Item::of).toList(),
                more
                        ? new FormCursor(
                                        question.knownAt(),
                                        shown.get(shown.size() - 1).id())
                                .text()
                        : null);
    }
}
