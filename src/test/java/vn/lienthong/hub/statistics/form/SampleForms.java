package vn.lienthong.hub.statistics.form;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Forms with made-up numbers, as the report would make them. */
final class SampleForms {

    static final Instant KNOWN_AT = Instant.parse("2025-04-01T01:30:00Z");

    private SampleForms() {}

    static FormLayouts layouts() {
        return new FormLayouts(
                JsonMapper.builder().addModule(new JavaTimeModule()).build());
    }

    /** @param names of rows, whose codes are A, B, … and whose numbers are n, 2n, … */
    static FormAnswer form(FormKind kind, String... names) {
        List<FormRow> rows = new ArrayList<>();
        FormCounts total = FormCounts.NONE;
        for (int i = 0; i < names.length; i++) {
            FormCounts counts = counts(i + 1);
            rows.add(FormRow.of(kind, i + 1, String.valueOf((char) ('A' + i)), names[i], counts, ""));
            total = total.plus(counts);
        }
        return of(kind, rows, total);
    }

    /** 3 = 16 n, of which 10 n are resolved. */
    static FormCounts counts(int n) {
        return new FormCounts(3 * n, 11 * n, 2 * n, n, 7 * n, 2 * n, 5 * n, n);
    }

    static FormAnswer of(FormKind kind, List<FormRow> rows, FormCounts total) {
        FormLayout layout = layouts().of(kind, LocalDate.of(2025, 3, 31));
        return new FormAnswer(
                layout.form(),
                layout.version(),
                layout.title(),
                "X77",
                "Tỉnh mẫu X77",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 3, 31),
                "SUBTRACT",
                "then",
                KNOWN_AT,
                List.of(),
                List.of(),
                rows,
                FormRow.total(total, ""),
                new CarryOver(-2, 1),
                "c3 = c7 + c11",
                kind,
                layout);
    }
}
