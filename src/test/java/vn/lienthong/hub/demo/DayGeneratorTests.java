package vn.lienthong.hub.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

class DayGeneratorTests {

    private static final Pattern NATIONAL = Pattern.compile("^[A-Z]\\d{2}(\\.\\d{2,3})*-\\d{6}-\\d{4,8}$");
    private static final Set<String> LAND = Set.of("1.013831", "1.013978", "1.012784", "1.013833", "1.011441");
    private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T05:00:00Z");

    @Test
    void makesTheDailyLoadOfADistrictNineOfTenLand() {
        List<Story> day = day(1, FRIDAY_NOON);

        assertThat(day).hasSize(300);
        assertThat(day.stream().filter(story -> LAND.contains(story.received().procedureCode())))
                .hasSize(270);
    }

    @Test
    void usesEveryWayAndEveryPlot() {
        Map<Way, Long> ways = day(1, FRIDAY_NOON).stream().collect(groupingBy(Story::way, counting()));

        assertThat(ways.keySet()).isEqualTo(EnumSet.allOf(Way.class));
        assertThat(day(1, FRIDAY_NOON).stream().map(Story::plot).collect(toSet()))
                .isEqualTo(EnumSet.allOf(Plot.class));
    }

    @Test
    void isTheSameForTheSameSeedAndMoment() {
        assertThat(day(7, FRIDAY_NOON)).isEqualTo(day(7, FRIDAY_NOON)).isNotEqualTo(day(8, FRIDAY_NOON));
    }

    @Test
    void neverUsesACodeAgain() {
        Set<String> codes = Stream.of(day(1, FRIDAY_NOON), day(1, FRIDAY_NOON.plusSeconds(1)))
                .flatMap(List::stream)
                .map(Story::code)
                .collect(toSet());

        assertThat(codes).hasSize(600).allMatch(code -> NATIONAL.matcher(code).matches());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T03:00:00Z", // Friday morning
                "2026-11-20T16:59:59Z", // Friday, a second before midnight
                "2026-11-20T17:00:00Z", // Saturday, midnight
                "2026-11-21T21:30:00Z", // Sunday, early
                "2026-11-23T00:30:00Z", // Monday, the day is young
                "2026-11-23T02:00:00Z", // Monday, just old enough
                "2026-12-31T17:00:00Z" // New Year
            })
    void saysNothingOfTheFuture(Instant now) {
        assertThat(day(3, now).stream().flatMap(story -> story.moves().stream()))
                .allMatch(move -> move.time().isBefore(now));
    }

    @Test
    void playsTheLastWorkingDayOnAWeekendAndWhileTheDayIsYoung() {
        assertThat(generator(1, "2026-11-21T21:30:00Z").day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(generator(1, "2026-11-23T00:30:00Z").day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(generator(1, "2026-11-23T02:00:00Z").day()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void tellsEachStoryInOrder() {
        assertThat(day(5, FRIDAY_NOON))
                .allSatisfy(story -> assertThat(story.moves()).isSortedAccordingTo(Comparator.comparing(Move::time)));
    }

    @Test
    void keepsWhatThePlotPromises() {
        for (Story story : day(9, FRIDAY_NOON)) {
            Instant finish = story.move(FactType.COMPLETED).map(Move::time).orElse(FRIDAY_NOON);
            boolean late = finish.isAfter(story.dueAt());
            boolean early = date(finish).isBefore(date(story.dueAt()));

            assertThat(late).as("%s", story.plot()).isEqualTo(story.plot().isLate());
            assertThat(early).as("%s", story.plot()).isEqualTo(story.plot() != Plot.ON_TIME && !late);
            assertThat(story.move(FactType.COMPLETED).isPresent())
                    .isEqualTo(story.plot().isFinished());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T05:00:00Z", "2026-11-20T11:00:00Z", "2026-11-23T02:00:00Z"})
    void endsAMortgageOnTheDayOnWhichItCameBeforeTheCutOff(Instant now) {
        assertThat(day(4, now).stream().filter(story -> story.way() == Way.MORTGAGE))
                .hasSize(12)
                .allSatisfy(story -> {
                    Instant received =
                            story.move(FactType.RECEIVED).orElseThrow().time();
                    Instant completed =
                            story.move(FactType.COMPLETED).orElseThrow().time();
                    assertThat(date(completed)).isEqualTo(date(received)).isEqualTo(date(story.dueAt()));
                    assertThat(received.atOffset(VietnamTime.OFFSET).getHour()).isLessThan(15);
                });
    }

    @Test
    void letsHalfOfTheFirstCertificatesWaitForTaxAtTheEnd() {
        assertThat(day(4, FRIDAY_NOON).stream().filter(story -> story.way() == Way.FIRST_CERTIFICATE))
                .allSatisfy(story ->
                        assertThat(story.move(FactType.PAYMENT_REQUESTED)).isPresent())
                .filteredOn(story -> story.ending() == DossierState.PAYMENT_REQUESTED)
                .hasSize(6);
    }

    @Test
    void takesAnAllowanceFromTheCommuneOverTheDistrictToTheProvince() {
        assertThat(day(4, FRIDAY_NOON).stream().filter(story -> story.way() == Way.ALLOWANCE))
                .allSatisfy(story -> assertThat(story.moves().stream()
                                .map(Move::fact)
                                .filter(Fact.Progressed.class::isInstance)
                                .map(fact -> ((Fact.Progressed) fact).toUnit()))
                        .startsWith("X77.03", "X77.80"));
    }

    @Test
    void bringsTheRegistrationOfficeOnlyWhatItCanSay() {
        assertThat(day(4, FRIDAY_NOON).stream().filter(story -> story.way() == Way.REGISTRATION))
                .hasSize(4)
                .allSatisfy(
                        story -> assertThat(story.received().competentUnit()).isEqualTo("X77.85"))
                .allSatisfy(story -> assertThat(story.move(FactType.STOPPED)).isEmpty());
    }

    private static List<Story> day(long seed, Instant now) {
        return generator(seed, now.toString()).day300();
    }

    private static DayGenerator generator(long seed, String now) {
        return new DayGenerator(
                seed,
                Instant.parse(now),
                day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static LocalDate date(Instant time) {
        return time.atOffset(VietnamTime.OFFSET).toLocalDate();
    }
}
