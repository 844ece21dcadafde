package vn.lienthong.hub.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.testing.TestDatabase;

/** Imports of units without Spring, with two nodes over one database. */
class UnitImportIT {

    private static final String PROVINCE = """
            {"code":"P","name":"Tỉnh","level":"PROVINCE","validFrom":"2016-01-01"}
            """;
    private static final String DISTRICT = """
            {"code":"P.1","name":"Huyện 1","level":"DISTRICT","parent":"P","validFrom":"2016-01-01"}
            """;

    private static final String COMMUNE = """
            {"code":"P.1.1","name":"Xã 1","level":"COMMUNE","parent":"P.1","validFrom":"2016-01-01"}
            """;
    private static final String DISTRICT_ENDS = """
            {"code":"P.1","name":"Huyện 1","level":"DISTRICT","parent":"P","validFrom":"2016-01-01","validTo":"2025-06-30"}
            """;
    private static final String COMMUNE_AFTER = """
            {"code":"P.1.1","name":"Xã 1","level":"COMMUNE","parent":"P","validFrom":"2025-07-01"}
            """;
    private static final String REFORM = DISTRICT_ENDS + COMMUNE_AFTER;

    private final List<Object> events = new ArrayList<>();
    private UnitMemory memory;
    private UnitMemory otherMemory;
    private UnitImport units;
    private UnitImport otherUnits;

    @BeforeEach
    void start() {
        DataSource dataSource = TestDatabase.newDataSource();
        UnitTable table = new UnitTable(JdbcClient.create(dataSource));
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        UnitProperties properties = new UnitProperties(Duration.ofMillis(500), false);
        memory = new UnitMemory(table, properties, events::add, Clock.systemUTC());
        otherMemory = new UnitMemory(table, properties, events::add, Clock.systemUTC());
        units = new UnitImport(table, memory, transactions, Clock.systemUTC());
        otherUnits = new UnitImport(table, otherMemory, transactions, Clock.systemUTC());
    }

    @Test
    void takesAFileAndAnswersByItAtOnceAndOnTheOtherNodeAfterItsNextLook() {
        assertThat(take(DISTRICT + "\n" + PROVINCE)).isEqualTo(new ImportSummary(2, 0, 0));

        assertThat(memory.subtree("P")).containsExactlyInAnyOrder("P", "P.1");
        assertThat(memory.lineage("P.1")).containsExactly("P.1", "P");
        assertThat(memory.find("P").orElseThrow().name()).isEqualTo("Tỉnh");
        assertThat(otherMemory.find("P")).isEmpty();
        otherMemory.refresh();
        assertThat(otherMemory.subtree("P")).hasSize(2);
        assertThat(events).containsExactly(new UnitsChanged(), new UnitsChanged());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        take(PROVINCE + DISTRICT);
        events.clear();

        assertThat(take(PROVINCE + DISTRICT)).isEqualTo(new ImportSummary(0, 0, 2));
        assertThat(events).isEmpty();
    }

    @Test
    void otherContentOfAKnownCodeIsANewVersion() {
        take(PROVINCE + DISTRICT);
        String ended = """
                {"code":"P.1","name":"Huyện 1","level":"DISTRICT","parent":"P","validFrom":"2016-01-01",\
                "validTo":"2025-06-30","successors":[{"unit":"P","fields":["DD","BD"]},{"unit":"P.2"}]}
                {"code":"P.2","name":"Xã 2","level":"COMMUNE","parent":"P","validFrom":"2025-07-01"}
                """;

        assertThat(take(ended)).isEqualTo(new ImportSummary(1, 1, 0));
        assertThat(memory.find("P.1").orElseThrow().successors())
                .containsExactly(new Unit.Successor("P", List.of("DD", "BD")), new Unit.Successor("P.2", List.of()));
        assertThat(take(ended)).isEqualTo(new ImportSummary(0, 0, 2));
    }

    @Test
    void refusesTheWholeFileAndSaysEveryFaultWithItsLine() {
        String file = PROVINCE + """
                {"code":"P.1","name":"Huyện 1","level":"TOWN","parent":"Q","validFrom":"30/6/2016"}

                {"code":"P.2","level":"COMMUNE","parent":"P","validFrom":"2025-07-01","validTo":"2025-06-30"}
                {"code":"P.2","name":"a\\u0000b","level":"COMMUNE","validFrom":"2025-07-01","successor":[]}
                {"code":"P.3","name":"c","level":"COMMUNE","validFrom":"2025-07-01",\
                "successors":[{"unit":"P.3"},{"unit":"Q"},{"unit":"P","fields":["DD","DD"]},{"unit":1}]}
                not json
                ["P.4"]
                {"code":"P 5","code":"P.5"}
                """;

        assertThat(pointersOfFaults(file))
                .containsExactlyInAnyOrder(
                        "/2/level",
                        "/2/parent",
                        "/2/validFrom",
                        "/4/name",
                        "/4/validTo",
                        "/5/code",
                        "/5/name",
                        "/5/successor",
                        "/6/successors",
                        "/6/successors/0/unit",
                        "/6/successors/1/unit",
                        "/6/successors/2/fields/1",
                        "/6/successors/3/unit",
                        "/7",
                        "/8",
                        "/9");
        assertThat(memory.find("P")).isEmpty();
    }

    @Test
    void refusesACircleOfUnits() {
        take(PROVINCE + DISTRICT);

        assertThat(pointersOfFaults("""
                        {"code":"P","name":"Tỉnh","level":"PROVINCE","parent":"P.1","validFrom":"2016-01-01"}
                        """)).containsExactly("/1/parent");
        assertThat(pointersOfFaults("""
                        {"code":"R","name":"Tỉnh","level":"PROVINCE","parent":"R","validFrom":"2016-01-01"}
                        """)).containsExactly("/1/parent");
    }

    @Test
    void aLaterFirstDayBeginsANewPeriodAndKeepsTheOldOne() {
        take(PROVINCE + DISTRICT + COMMUNE);

        assertThat(take(REFORM)).isEqualTo(new ImportSummary(0, 2, 0));
        assertThat(memory.at(LocalDate.of(2025, 6, 30)).lineage("P.1.1")).containsExactly("P.1.1", "P.1", "P");
        assertThat(memory.at(LocalDate.of(2025, 7, 1)).lineage("P.1.1")).containsExactly("P.1.1", "P");
        assertThat(take(REFORM)).isEqualTo(new ImportSummary(0, 0, 2));
        assertThat(take(PROVINCE + DISTRICT_ENDS + COMMUNE)).isEqualTo(new ImportSummary(0, 0, 3));
    }

    @Test
    void theSameFirstDayIsANewVersionOfThatPeriodOnly() {
        take(PROVINCE + DISTRICT + COMMUNE);
        take(REFORM);

        assertThat(take(COMMUNE.replace("Xã 1", "Xã Một"))).isEqualTo(new ImportSummary(0, 1, 0));
        assertThat(memory.periods("P.1.1")).extracting(Unit::name).containsExactly("Xã Một", "Xã 1");
    }

    @Test
    void takesAllPeriodsOfAUnitInOneFileButEachOnce() {
        assertThat(take(PROVINCE + DISTRICT_ENDS + COMMUNE + COMMUNE_AFTER)).isEqualTo(new ImportSummary(3, 1, 0));
        assertThat(pointersOfFaults(COMMUNE + COMMUNE_AFTER + COMMUNE)).containsExactly("/3/code");
    }

    @Test
    void refusesToEndAUnitWhileOthersStandBelowIt() {
        take(PROVINCE + DISTRICT + COMMUNE);

        assertThat(pointersOfFaults(DISTRICT_ENDS)).containsExactly("/1/validTo");
        assertThat(pointersOfFaults(DISTRICT_ENDS + COMMUNE)).containsExactly("/2/parent");
        assertThat(memory.find("P.1").orElseThrow().validTo()).isNull();
    }

    @Test
    void refusesAUnitThatIsOlderThanItsParent() {
        take(PROVINCE);

        assertThat(pointersOfFaults(DISTRICT.replace("2016", "2015"))).containsExactly("/1/parent");
        assertThat(pointersOfFaults(DISTRICT + PROVINCE.replace("2016-01-01", "2017-01-01\",\"validTo\":\"2017-02-01")))
                .containsExactly("/1/parent");
    }

    @Test
    void refusesSuccessorsThatAreNotThereOnTheDayAfter() {
        take(PROVINCE);

        assertThat(pointersOfFaults(DISTRICT_ENDS.replace("}", ",\"successors\":[{\"unit\":\"P.2\"}]}") + """
                        {"code":"P.2","name":"Xã 2","level":"COMMUNE","parent":"P","validFrom":"2025-07-02"}
                        """))
                .containsExactly("/1/successors/0/unit");
        take(PROVINCE + DISTRICT_ENDS.replace("}", ",\"successors\":[{\"unit\":\"P.2\"}]}") + """
                {"code":"P.2","name":"Xã 2","level":"COMMUNE","parent":"P","validFrom":"2016-01-01"}
                """);
        assertThat(pointersOfFaults("""
                        {"code":"P.2","name":"Xã 2","level":"COMMUNE","parent":"P","validFrom":"2016-01-01",\
                        "validTo":"2025-06-30"}
                        """)).containsExactly("/1/validTo");
    }

    @Test
    void refusesACircleThatHoldsOnSomeDaysOnly() {
        take(PROVINCE + DISTRICT + COMMUNE);

        assertThat(pointersOfFaults("""
                        {"code":"P.1","name":"Huyện 1","level":"DISTRICT","parent":"P.1.1","validFrom":"2020-01-01"}
                        {"code":"P.1","name":"Huyện 1","level":"DISTRICT","parent":"P","validFrom":"2020-02-01"}
                        """)).containsExactly("/1/parent");
    }

    @Test
    void listsNoMoreFaultsThanAnybodyCanRead() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> take("x\n".repeat(Findings.LISTED + 5)))
                .satisfies(fault -> assertThat(fault.violations()).hasSize(Findings.LISTED))
                .withMessageStartingWith((Findings.LISTED + 5) + " faults");
    }

    @Test
    void refusesAFileWithoutALine() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> take(" \r\n\n"))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.EMPTY_BODY));
    }

    @Test
    void keepsNamesInNfc() {
        take("{\"code\":\"P\",\"name\":\"Ti\\u0309nh\",\"level\":\"PROVINCE\",\"validFrom\":\"2016-01-01\"}");

        assertThat(memory.find("P").orElseThrow().name()).isEqualTo("Tỉnh");
    }

    @Test
    void twoNodesThatTakeTheSameFileAtOnceMakeOneVersion() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<ImportSummary> one = threads.submit(() -> {
                go.await();
                return take(PROVINCE + DISTRICT);
            });
            Future<ImportSummary> other = threads.submit(() -> {
                go.await();
                return otherUnits.take((PROVINCE + DISTRICT).getBytes(StandardCharsets.UTF_8));
            });
            go.countDown();
            assertThat(List.of(one.get(), other.get()))
                    .containsExactlyInAnyOrder(new ImportSummary(2, 0, 0), new ImportSummary(0, 0, 2));
        } finally {
            threads.shutdownNow();
        }
    }

    private ImportSummary take(String file) {
        return units.take(file.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> pointersOfFaults(String file) {
        List<String> pointers = new ArrayList<>();
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> take(file)).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.INVALID_IMPORT);
            fault.violations().stream().map(Violation::pointer).forEach(pointers::add);
        });
        return pointers;
    }
}
