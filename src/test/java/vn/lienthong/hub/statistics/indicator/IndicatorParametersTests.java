package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

class OnTimeParametersTests {

    @Test
    void judgesAgainstTheCurrentAppointmentUnlessToldOtherwise() {
        assertThat(read("from=2026-01-01&to=2026-01-01"))
                .isEqualTo(new OnTimeQuestion(
                        null,
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)),
                        null,
                        OnTimeRule.CURRENT,
                        UnitsAs.THEN));
        assertThat(read("from=2026-01-01&to=2026-01-31&unit=X77&groupBy=field&rule=original&units=now"))
                .isEqualTo(new OnTimeQuestion(
                        "X77",
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                        Grouping.FIELD,
                        OnTimeRule.ORIGINAL,
                        UnitsAs.NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-01&to=2026-01-31, to",
        "to=2026-01-31, from",
        "from=2026-01-01, to",
        "from=&to=2026-01-31, from",
        "from=2026-02-29&to=2026-03-31, from",
        "from=01/01/2026&to=2026-03-31, from",
        "from=2026-01-01&to=+999999999-12-31, to",
        "from=2026-01-01&from=2026-01-02&to=2026-01-31, from",
        "from=2026-01-01&to=2026-01-31&groupBy=month, groupBy",
        "from=2026-01-01&to=2026-01-31&unit=, unit",
        "from=2026-01-01&to=2026-01-31&units=today, units",
        "from=2026-01-01&to=2026-01-31&knownAt=2026-01-01, knownAt",
        "from=2026-01-01&to=2026-01-31&groupby=unit, groupby"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        assertThat(violations(query)).extracting(Violation::pointer).containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "recorded", "CURRENT", "x"})
    void saysWhichRulesThereAre(String rule) {
        assertThat(violations("from=2026-01-01&to=2026-01-31&rule=" + rule))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).isEqualTo("rule");
                    assertThat(violation.message()).contains("'current' or 'original'");
                });
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(violations("from=x&rule=y&groupBy=z&more=1"))
                .extracting(Violation::pointer)
                .containsExactly("more", "from", "to", "groupBy", "rule");
    }

    private static List<Violation> violations(String query) {
        Fault fault = catchThrowableOfType(Fault.class, () -> read(query));
        assertThat(fault.code()).isEqualTo(FaultCode.INVALID_PARAMETER);
        return fault.violations();
    }

    private static OnTimeQuestion read(String query) {
        Map<String, String[]> parameters = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new String[] {pair[1]}, (one, other) ->
                        new String[] {one[0], other[0]}));
        return OnTimeParameters.read(parameters);
    }
}
