package vn.lienthong.hub.statistics.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A form with everything that is needed to understand and repeat it. */
record FormAnswer(
        @Schema(example = "II.06a") String form,

        @Schema(description = "the circular by which it is laid out", example = "01/2020/TT-VPCP")
        String layout,

        @Schema(example = "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH")
        String title,

        @Schema(description = "with everything below it; null: all that the caller may see", example = "X77")
        String unit,

        @Schema(example = "Tỉnh mẫu X77") String unitName,
        @Schema(example = "2025-01-01") LocalDate from,
        @Schema(example = "2025-12-31") LocalDate to,

        @Schema(description = "what becomes of pauses", example = "SUBTRACT")
        String policy,

        @Schema(description = "by the units of then or of now", example = "then")
        String units,

        @Schema(
                description = "everything accepted by then is counted; asked again with it the form is the same",
                example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "what is counted and how, in words")
        List<String> inclusions,

        @Schema(description = "what the columns are") List<FormColumnTitle> columns,

        @Schema(description = "by code; only such as have a number")
        List<FormRow> rows,

        @Schema(description = "the sum of the rows") FormRow total,

        @Schema(description = "c6 is c11 of the period before, and these")
        CarryOver carriedOverDifference,

        @Schema(description = "holds for every row and the total", example = "c3 = c7 + c11")
        String check,

        @JsonIgnore FormKind kind,
        @JsonIgnore FormLayout drawing) {}
