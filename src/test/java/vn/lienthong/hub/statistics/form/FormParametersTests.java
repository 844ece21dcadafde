package vn.lienthong.hub.statistics.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.UnitsAs;

class FormParametersTests {

    private static final Instant NOW = Instant.parse("2026-10-08T08:00:00Z");
    private static final String PERIOD = "from=2026-01-01&to=2026-03-31";
    private static final Period QUARTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

    @Test
    void subtractsPausesAndTakesTheUnitsOfThenUnlessToldOtherwise() {
        assertThat(read(PERIOD)).isEqualTo(new FormQuestion(null, QUARTER, PausePolicy.SUBTRACT, UnitsAs.THEN, null));
        assertThat(read(PERIOD + "&unit=X77&policy=SHIFT&units=now&knownAt=2026-10-08T14:59:59.5+07:00"))
                .isEqualTo(new FormQuestion(
                        "X77", QUARTER, PausePolicy.SHIFT, UnitsAs.NOW, Instant.parse("2026-10-08T07:59:59.5Z")));
    }

    @Test
    void takesASpaceInAMomentForThePlusThatItWas() {
        assertThat(read(PERIOD + "&knownAt=2026-10-08T12:00:00 07:00").knownAt())
                .isEqualTo(Instant.parse("2026-10-08T05:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-01&to=2026-01-31, to",
        "from=2026-01-01, to",
        "from=2026-01-01&to=2026-01-31&policy=subtract, policy",
        "from=2026-01-01&to=2026-01-31&units=today, units",
        "from=2026-01-01&to=2026-01-31&knownAt=2026-10-08T08:00:01Z, knownAt",
        "from=2026-01-01&to=2026-01-31&knownAt=2026-01-01, knownAt",
        "from=2026-01-01&to=2026-01-31&knownAt=1969-12-31T00:00:00Z, knownAt",
        "from=2026-01-01&to=2026-01-31&unit=, unit",
        "from=2026-01-01&to=2026-01-31&groupBy=field, groupBy",
        "from=2026-01-01&to=2026-01-31&column=c3, column",
        "from=x&policy=y&more=1, more from to policy"
    })
    void namesAllThatIsWrongAtOnce(String query, String parameters) {
        assertThat(violations(() -> read(query))).containsExactly(parameters.split(" "));
    }

    @Test
    void readsTheCellOfADrillDown() {
        DossierQuestion asked = dossiers(PERIOD + "&field=DD&column=c10&limit=1000");

        assertThat(asked.row()).isEqualTo("DD");
        assertThat(asked.column()).isEqualTo(FormColumn.C10);
        assertThat(asked.page()).isEqualTo(new FormPage(0, 1000));
        assertThat(dossiers(PERIOD + "&column=c3").page()).isEqualTo(new FormPage(0, 100));
    }

    @Test
    void takesNoPartOfAWholeList() {
        assertThat(whole(PERIOD + "&field=DD&column=c10").page()).isNull();
        assertThat(violations(() -> whole(PERIOD + "&column=c10&limit=10&cursor=x")))
                .containsExactly("cursor", "limit");
    }

    @Test
    void staysWithACursorAtTheMomentOfTheFirstPage() {
        Instant moment = Instant.parse("2026-10-01T00:00:00.123456Z");
        String cursor = new FormCursor(moment, 42).text();
        DossierQuestion next = dossiers(PERIOD + "&column=c3&cursor=" + cursor);

        assertThat(next.page().after()).isEqualTo(42);
        assertThat(next.question().knownAt()).isEqualTo(moment);
        assertThat(violations(() -> dossiers(PERIOD + "&column=c3&knownAt=2026-10-01T00:00:00Z&cursor=" + cursor)))
                .containsExactly("cursor");
    }

    @ParameterizedTest
    @CsvSource({
        "column=c2, column",
        "field=DD, column",
        "column=c3&limit=0, limit",
        "column=c3&limit=1001, limit",
        "column=c3&cursor=AAAA, cursor",
        "column=c3&cursor=%%%, cursor",
        "column=c3&row=X77.01, row"
    })
    void namesWhatIsWrongWithADrillDown(String query, String parameter) {
        assertThat(violations(() -> dossiers(PERIOD + "&" + query))).containsExactly(parameter);
    }

    private static List<String> violations(ThrowingCallable reading) {
        Fault fault = catchThrowableOfType(Fault.class, reading);
        assertThat(fault.code()).isEqualTo(FaultCode.INVALID_PARAMETER);
        return fault.violations().stream().map(Violation::pointer).toList();
    }

    private static FormQuestion read(String query) {
        return FormParameters.read(parameters(query), NOW);
    }

    private static DossierQuestion dossiers(String query) {
        return FormParameters.readPage(FormKind.BY_FIELD, parameters(query), NOW);
    }

    private static DossierQuestion whole(String query) {
        return FormParameters.readWhole(FormKind.BY_FIELD, parameters(query), NOW);
    }

    private static Map<String, String[]> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new String[] {pair[1]}));
    }
}
