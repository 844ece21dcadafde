package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;

/**
 * The reorganisation of 1 July 2025 in an invented province: three districts end; their land work goes up to branches of
 * the provincial land office, civil status down to a commune (of district 3: to two, so that nobody can tell), the rest to
 * another commune; the communes come under the province.
 */
final class ReformOf2025 {

    /** Of district 1, by field: two that are handed over, one that is not, one that is finished already. */
    static final String LAND = "S25.01-250616-0001";

    static final String BUILDING = "S25.01-250620-0002";
    static final String CIVIL = "S25.01-250627-0003";
    static final String LAND_DONE = "S25.01-250602-0004";

    /** Of a commune below it, before and after. */
    static final String COMMUNE_JUNE = "S25.01.01-250610-0005";

    static final String COMMUNE_JULY = "S25.01.01-250707-0006";

    /** Of district 3, civil status: open at the end of June, and taken in under the old code in July. */
    static final String UNCLEAR_JUNE = "S25.03-250627-0007";

    static final String UNCLEAR_JULY = "S25.03-250703-0008";

    /** Land, taken in under the old code of district 1 in July. */
    static final String LAND_JULY = "S25.01-250703-0009";

    private static final String OLD_DISTRICT = "/partners/old-district";
    private static final String PROVINCE = "/provinces/s25";

    private final HubClient operator;
    private final HubClient oldDistrict;

    ReformOf2025(HubClient hub) {
        operator = hub.as("operator");
        oldDistrict = hub.as("old-district");
    }

    void liveUntilTheEndOfJune() {
        Ledgers.importInto(operator, resource("units-2016.ndjson"), resource("procedures.ndjson"));
        takeIn(LAND, "S25.01", "9.250001", "2025-06-16T08:00", "2025-07-14T17:00");
        takeIn(BUILDING, "S25.01", "9.250003", "2025-06-20T08:00", "2025-07-04T17:00");
        takeIn(CIVIL, "S25.01", "9.250002", "2025-06-27T08:00", "2025-07-02T17:00");
        takeIn(LAND_DONE, "S25.01", "9.250001", "2025-06-02T08:00", "2025-06-20T17:00");
        say(oldDistrict, event(OLD_DISTRICT, "completed", LAND_DONE, "2025-06-13T10:00", "{}"));
        sayAsOperator("received", COMMUNE_JUNE, "2025-06-10T08:00", civil("S25.01.01"));
        sayAsOperator("completed", COMMUNE_JUNE, "2025-06-11T10:00", "{}");
        sayAsOperator("received", UNCLEAR_JUNE, "2025-06-27T08:00", civil("S25.03"));
    }

    HubClient.Answer putUnits() {
        return operator.put("/api/v1/units", Ledgers.LINES, resource("units-2025.ndjson"));
    }

    /** What the operator hands over; one dossier of civil status is forgotten. */
    void handOver() {
        String basis = "'legalBasis':'Quyết định mẫu 01/QĐ-UBND'}";
        HubClient.Answer answer = operator.events(List.of(
                event(
                        PROVINCE,
                        "transferred",
                        LAND,
                        "2025-07-01T00:00",
                        "{'fromUnit':'S25.01','toUnit':'S25.90.01'," + basis),
                event(
                        PROVINCE,
                        "transferred",
                        BUILDING,
                        "2025-07-01T00:00",
                        "{'fromUnit':'S25.01','toUnit':'S25.01.02'," + basis)));
        assertThat(answer.lines())
                .allSatisfy(line -> assertThat(line.path("status").asInt()).isEqualTo(201));
    }

    /** The old systems go on and know nothing of it. */
    void liveThroughJulyUnderOldCodes() {
        takeIn(LAND_JULY, "S25.01", "9.250001", "2025-07-03T09:00", "2025-07-31T17:00");
        say(oldDistrict, event(OLD_DISTRICT, "progressed", LAND, "2025-07-04T09:00", "{'toUnit':'S25.01'}"));
        sayAsOperator("received", UNCLEAR_JULY, "2025-07-03T08:00", civil("S25.03"));
        sayAsOperator("received", COMMUNE_JULY, "2025-07-07T08:00", civil("S25.01.01"));
        sayAsOperator("completed", COMMUNE_JULY, "2025-07-08T10:00", "{}");
    }

    private void takeIn(String code, String unit, String procedure, String time, String promised) {
        say(oldDistrict, event(OLD_DISTRICT, "received", code, time, """
                {'procedureCode':'%s','channel':'COUNTER','receivingUnit':'%s','competentUnit':'%s',
                 'promisedAt':'%s:00+07:00'}""".formatted(procedure, unit, unit, promised)));
    }

    private void sayAsOperator(String fact, String code, String time, String data) {
        say(operator, event(PROVINCE, fact, code, time, data));
    }

    private static String civil(String unit) {
        return "{'procedureCode':'9.250002','channel':'COUNTER','receivingUnit':'%s'}".formatted(unit);
    }

    static void say(HubClient sender, ObjectNode event) {
        HubClient.Answer answer = sender.event(event);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    static ObjectNode event(String source, String fact, String code, String time, String data) {
        return Events.event(source, fact, code, time + ":00+07:00", data);
    }

    /** A dossier as the operator reads it. */
    JsonNode dossier(String code) {
        HubClient.Answer answer = operator.get("/api/v1/dossiers/" + code);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("reform/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
