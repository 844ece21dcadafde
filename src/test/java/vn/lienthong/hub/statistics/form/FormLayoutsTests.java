package vn.lienthong.hub.statistics.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.hub.statistics.form.FormLayout.Column;

/** The files of the layouts say nothing that the numbers do not. */
class FormLayoutsTests {

    private final FormLayouts layouts = SampleForms.layouts();

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void everyFormHasALayoutForEveryPeriod(FormKind kind) {
        assertThat(layouts.of(kind, LocalDate.of(2026, 12, 31)).form()).isEqualTo(kind.form());
        assertThat(layouts.of(kind, LocalDate.of(2017, 11, 30)).form()).isEqualTo(kind.form());
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void showsEveryColumnOnceInItsOrder(FormKind kind) {
        FormLayout layout = layouts.of(kind, LocalDate.of(2026, 12, 31));

        assertThat(layout.columns()).extracting(Column::key).startsWith(FormLayout.NUMBER, FormLayout.NAME);
        assertThat(layout.columns().stream().filter(Column::isCount).map(Column::shows))
                .containsExactly(FormColumn.values());
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void addsUpWhatTheNumbersAddUp(FormKind kind) {
        FormCounts counts = new FormCounts(1, 20, 300, 4000, 50_000, 600_000, 7_000_000, 80_000_000);

        assertThat(layouts.of(kind, LocalDate.of(2026, 12, 31)).columns())
                .filteredOn(column -> column.sumOf() != null)
                .hasSize(3)
                .allSatisfy(column -> assertThat(column.sumOf().stream()
                                .mapToLong(part ->
                                        FormColumn.ofName(part).orElseThrow().of(counts))
                                .sum())
                        .isEqualTo(column.shows().of(counts)));
    }
}
