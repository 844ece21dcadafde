package vn.lienthong.hub.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
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
import vn.lienthong.hub.statistics.DossierCursor;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.PeriodQuestion;
import vn.lienthong.hub.statistics.UnitsAs;

class IndicatorParametersTests {

    private static final Instant NOW = Instant.parse("2026-10-08T02:00:00Z");
    private static final String JANUARY = "from=2026-01-01&to=2026-01-31";
    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

    @Test
    void judgesAgainstTheCurrentAppointmentUnlessToldOtherwise() {
        assertThat(read(JANUARY))
                .isEqualTo(new IndicatorQuestion(
                        new PeriodQuestion(null, PERIOD, UnitsAs.THEN, null), List.of(), OnTimeRule.CURRENT));
        assertThat(read(JANUARY + "&unit=X77&groupBy=field&rule=original&units=now&knownAt=2026-02-01T00:00:00+07:00"))
                .isEqualTo(new IndicatorQuestion(
                        new PeriodQuestion("X77", PERIOD, UnitsAs.NOW, Instant.parse("2026-01-31T17:00:00Z")),
                        List.of(Grouping.FIELD),
                        OnTimeRule.ORIGINAL));
    }

    @Test
    void takesGroupingsInAnyOrderByCommasOrRepeated() {
        assertThat(read(JANUARY + "&groupBy=month,unit&groupBy=stage").groupings())
                .containsExactly(Grouping.MONTH, Grouping.UNIT, Grouping.STAGE);
        assertThat(read(JANUARY + "&groupBy=channel,stage,procedure,month,field,unit")
                        .groupings())
                .hasSize(Grouping.values().length);
    }

    @Test
    void hasRulesForOneIndicatorOnly() {
        assertThat(catchThrowableOfType(
                                Fault.class,
                                () -> IndicatorParameters.read(given(JANUARY + "&rule=current"), false, NOW))
                        .violations())
                .extracting(Violation::pointer)
                .containsExactly("rule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "groupBy=unit,field&key=X77.01 key",
                "groupBy=unit&key=X77,DD key",
                "key=X77 key",
                "groupBy=unit&key=%00 key",
                "cursor=abc cursor",
                "cursor=MjAyNi0xMC0wOFQwMjowMDowMC4wMDAwMDFaLzEvMA cursor",
                "limit=0 limit",
                "limit=1001 limit",
                "limit=x limit"
            })
    void namesWhatIsWrongWithAListOfDossiers(String query, String parameter) {
        assertThat(dossierViolations(JANUARY + "&figure=late&" + query.replace("%00", "\0")))
                .extracting(Violation::pointer)
                .containsExactly(parameter);
    }

    @Test
    void listsTheDossiersOfOneFigureOfOneGroup() {
        DossierCursor after = new DossierCursor(Instant.parse("2026-10-07T00:00:00.123456Z"), 5, 2);
        DossiersQuestion asked = IndicatorParameters.readPage(
                given(JANUARY + "&figure=late&groupBy=field,unit&key=-&key=X77&limit=7&cursor=" + after.text()),
                true,
                NOW);

        assertThat(asked.keys()).containsExactly(null, "X77");
        assertThat(asked.after()).isEqualTo(after);
        assertThat(asked.question().about().knownAt())
                .as("as known as the page before")
                .isEqualTo(after.knownAt());
        assertThat(asked.limit()).isEqualTo(7);
        assertThat(dossierViolations(JANUARY)).extracting(Violation::pointer).containsExactly("figure");
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
        "from=2026-01-01&to=2026-01-31&groupBy=day, groupBy",
        "from=2026-01-01&to=2026-01-31&groupBy=, groupBy",
        "from=2026-01-01&to=2026-01-31&groupBy=unit&groupBy=unit, groupBy",
        "from=2026-01-01&to=2026-01-31&unit=, unit",
        "from=2026-01-01&to=2026-01-31&units=today, units",
        "from=2026-01-01&to=2026-01-31&knownAt=2026-01-01, knownAt",
        "from=2026-01-01&to=2026-01-31&knownAt=2026-10-08T02:00:01Z, knownAt",
        "from=2026-01-01&to=2026-01-31&groupby=unit, groupby"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        assertThat(violations(query)).extracting(Violation::pointer).containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CURRENT", "x"})
    void saysWhichRulesThereAre(String rule) {
        assertThat(violations("from=2026-01-01&to=2026-01-31&rule=" + rule))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).isEqualTo("rule");
                    assertThat(violation.message()).contains("'current', 'original', 'portal' or 'recorded'");
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

    private static List<Violation> dossierViolations(String query) {
        return catchThrowableOfType(Fault.class, () -> IndicatorParameters.readPage(given(query), true, NOW))
                .violations();
    }

    private static IndicatorQuestion read(String query) {
        return IndicatorParameters.read(given(query), true, NOW);
    }

    private static Map<String, String[]> given(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new String[] {pair[1]}, (one, other) ->
                        new String[] {one[0], other[0]}));
    }
}
