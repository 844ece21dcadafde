package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;

/**
 * A decree in March changes May: 2 May becomes a day off, made up for on Saturday 10 May. What was promised or reckoned
 * before the hub knew of it stays, what is taken in after that follows it.
 */
@HubTest
class DecreeIT {

    private static final String SOURCE = "/partners/district-3";

    @LocalServerPort
    private int port;

    private HubClient operator;

    @BeforeEach
    void prepare() {
        operator = HubClient.on(port).as("operator");
    }

    @Test
    void movesOnlyWhatIsTakenInAfterIt() {
        province("Y81");
        calendar("Y81", "2025-04-30\",\"2025-05-01", "");
        String reckoned = received("Y81.1", "2025-04-28", "");
        String reckonedToSaturday = received("Y81.1", "2025-05-05", "");
        String promised = received("Y81.1", "2025-04-28", ",'promisedAt':'2025-05-07T15:30:00+07:00'");

        calendar("Y81", "2025-04-30\",\"2025-05-01\",\"2025-05-02", "\"2025-05-10\"");

        assertThat(dueAt(reckoned)).isEqualTo("2025-05-07T17:00:00+07:00");
        assertThat(dueAt(reckonedToSaturday)).isEqualTo("2025-05-12T17:00:00+07:00");
        assertThat(dueAt(promised)).isEqualTo("2025-05-07T15:30:00+07:00");
        assertThat(dueAt(received("Y81.1", "2025-04-28", ""))).isEqualTo("2025-05-08T17:00:00+07:00");
        assertThat(dueAt(received("Y81.1", "2025-05-05", ""))).isEqualTo("2025-05-10T17:00:00+07:00");
    }

    @Test
    void movesNothingEvenIfMoreHappensToADossierOfBefore() {
        province("Y82");
        calendar("Y82", "2025-04-30\",\"2025-05-01", "");
        String code = received("Y82.1", "2025-04-28", "");

        calendar("Y82", "2025-04-30\",\"2025-05-01\",\"2025-05-02", "");
        send("progressed", code, "2025-04-29", "{'toUnit':'Y82.1'}");

        assertThat(dueAt(code)).isEqualTo("2025-05-07T17:00:00+07:00");
    }

    @Test
    void aUnitsOwnCalendarHoldsThereFromThenOn() {
        province("Y83");
        calendar("Y83", "2025-04-30\",\"2025-05-01", "");
        String before = received("Y83.1", "2025-04-28", "");

        calendar("Y83.1", "2025-04-29\",\"2025-04-30\",\"2025-05-01", "");

        assertThat(dueAt(before)).isEqualTo("2025-05-07T17:00:00+07:00");
        assertThat(dueAt(received("Y83.1", "2025-04-28", ""))).isEqualTo("2025-05-08T17:00:00+07:00");
        assertThat(dueAt(received("Y83.2", "2025-04-28", ""))).isEqualTo("2025-05-07T17:00:00+07:00");
    }

    @Test
    void aDossierOfAYearNotYetKnownIsReckonedWhenItIs() {
        province("Y84");
        String code = received("Y84.1", "2016-04-28", "");
        assertThat(dueAt(code)).isEmpty();

        operator.put(
                "/api/v1/calendars",
                "application/x-ndjson",
                "{\"unit\":\"Y84\",\"year\":2016,\"daysOff\":[\"2016-05-02\",\"2016-05-03\"]}");

        assertThat(dueAt(code)).isEqualTo("2016-05-09T17:00:00+07:00");
    }

    private void province(String code) {
        String unit = "{\"code\":\"%s%s\",\"name\":\"Y\",\"level\":\"%s\",%s\"validFrom\":\"2010-01-01\"}%n";
        String parent = "\"parent\":\"" + code + "\",";
        operator.put(
                "/api/v1/units",
                "application/x-ndjson",
                unit.formatted(code, "", "PROVINCE", "")
                        + unit.formatted(code, ".1", "COMMUNE", parent)
                        + unit.formatted(code, ".2", "COMMUNE", parent));
    }

    private void calendar(String unit, String daysOff, String makeUpDays) {
        assertThat(operator.put(
                                "/api/v1/calendars",
                                "application/x-ndjson",
                                "{\"unit\":\"%s\",\"year\":2025,\"daysOff\":[\"%s\"],\"makeUpDays\":[%s]}"
                                        .formatted(unit, daysOff, makeUpDays))
                        .status())
                .isEqualTo(200);
    }

    private String received(String unit, String day, String more) {
        String code = Events.newCode(unit);
        send(
                "received",
                code,
                day,
                ("{'procedureCode':'1.013831','channel':'COUNTER','receivingUnit':'%s'" + more + "}").formatted(unit));
        return code;
    }

    private void send(String fact, String code, String day, String data) {
        assertThat(operator.event(Events.event(SOURCE, fact, code, day + "T09:00:00+07:00", data))
                        .status())
                .isEqualTo(201);
    }

    private String dueAt(String code) {
        return operator.get("/api/v1/dossiers/" + code).json().path("dueAt").asText("");
    }
}
