package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.testing.HubTest;
import vn.lienthong.hub.unit.Units;

/** Units, procedures and calendars of a running hub. Every test brings codes of its own. */
@HubTest
class CatalogueIT {

    private static final RequestPostProcessor OPERATOR =
            jwt().authorities(new SimpleGrantedAuthority("SCOPE_operations"));
    private static final Instant MONDAY =
            OffsetDateTime.parse("2026-03-02T09:00:00+07:00").toInstant();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueMemory knowledge;

    @Autowired
    private Units units;

    @Autowired
    private Calendars calendars;

    private MockMvc http;

    @BeforeEach
    void prepare() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void startsWithTheSampleProvinceAndTheCatalogue() throws Exception {
        assertThat(units.subtree("X77.90")).containsExactlyInAnyOrder("X77.90", "X77.90.01", "X77.90.02");
        assertThat(units.lineage("X77.01.02")).containsExactly("X77.01.02", "X77.01", "X77");
        http.perform(get("/api/v1/units"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code", hasItems("X77", "X77.03.04", "X77.80")));
        http.perform(get("/api/v1/procedures"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code", hasItems("1.013831", "2.001955", "1.010803")));
    }

    @Test
    void findsAProcedureByItsLocalCodeAndOnAnyDay() throws Exception {
        assertThat(catalogue.find("1.013831.000.00.00.H08", LocalDate.of(2026, 1, 1)))
                .isPresent();
        assertThat(catalogue.find("1.013831.H19", LocalDate.of(2010, 1, 1))).isPresent();
        assertThat(catalogue.find("1.0138319", LocalDate.of(2026, 1, 1))).isEmpty();
        http.perform(get("/api/v1/procedures/1.001776.H19"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value("1.001776"))
                .andExpect(jsonPath("$.field.code").value("BTXH"))
                .andExpect(jsonPath("$.validFrom").value("2016-01-01"))
                .andExpect(jsonPath("$.versions[0]").value("2016-01-01"))
                .andExpect(jsonPath("$.stages[2].role").value("DISTRICT"))
                .andExpect(jsonPath("$.stages[2].term.value").value(7))
                .andExpect(jsonPath("$.stages[2].committed").doesNotExist());
    }

    @Test
    void reckonsTheWholeOfAProcedureInStages() {
        Procedure merit = catalogue.find("1.010803", LocalDate.of(2026, 3, 2)).orElseThrow();

        assertThat(catalogue.dueAt(merit, MONDAY, calendars.of("X77.01")))
                .isEqualTo(OffsetDateTime.parse("2026-03-30T17:00:00+07:00").toInstant());
    }

    @Test
    void takesProceduresVersionByVersion() throws Exception {
        String first = procedure("8.000001", "2025-01-01", 5);
        String second = procedure("8.000001", "2026-01-01", 3);

        putFile("procedures", first + second).andExpect(jsonPath("$.inserted").value(2));
        putFile("procedures", first + second).andExpect(jsonPath("$.unchanged").value(2));
        putFile("procedures", procedure("8.000001", "2026-01-01", 4))
                .andExpect(jsonPath("$.updated").value(1));

        assertThat(termOn("2024-05-05")).isEqualTo(5);
        assertThat(termOn("2025-12-31")).isEqualTo(5);
        assertThat(termOn("2026-01-01")).isEqualTo(4);
        http.perform(get("/api/v1/procedures/8.000001?on=2025-06-01"))
                .andExpect(jsonPath("$.stages[0].term.value").value(5))
                .andExpect(jsonPath("$.versions.length()").value(2));
    }

    @Test
    void knowsTheCatalogueAsItWasBeforeAnImport() throws Exception {
        LocalDate day = LocalDate.of(2026, 5, 5);
        Instant start = Instant.now();
        putFile("procedures", procedure("8.000006", "2025-01-01", 5));
        Instant first = knowledge.changedAt();
        putFile("procedures", procedure("8.000006", "2025-01-01", 4));
        Instant second = knowledge.changedAt();
        putFile("procedures", procedure("8.000006", "2026-01-01", 3));

        assertThat(catalogue.asKnown(Instant.EPOCH).find("1.013831", day)).isEmpty();
        assertThat(catalogue.asKnown(start).find("1.013831", day)).isPresent();
        assertThat(catalogue.asKnown(start).find("8.000006", day)).isEmpty();
        assertThat(term(catalogue.asKnown(first), day)).isEqualTo(5);
        assertThat(term(catalogue.asKnown(second.minusNanos(1)), day)).isEqualTo(5);
        assertThat(term(catalogue.asKnown(second), day)).isEqualTo(4);
        assertThat(term(catalogue.asKnown(second).asKnown(Instant.MAX), day)).isEqualTo(4);
        assertThat(term(catalogue.asKnown(second).asKnown(first), day)).isEqualTo(5);
        assertThat(term(catalogue.asKnown(Instant.MAX), day)).isEqualTo(3);
        assertThat(term(catalogue, day)).isEqualTo(3);
    }

    private static int term(Catalogue known, LocalDate day) {
        return known.find("8.000006.H19", day)
                .orElseThrow()
                .stages()
                .get(0)
                .term()
                .value();
    }

    @Test
    void aChangedStartOfTheClockIsANewRevision() throws Exception {
        String line = procedure("8.000005", "2025-01-01", 5);
        putFile("procedures", line).andExpect(jsonPath("$.inserted").value(1));

        putFile("procedures", line.replace("\"stages\"", "\"clockStart\":\"RECEPTION\",\"stages\""))
                .andExpect(jsonPath("$.unchanged").value(1));
        putFile("procedures", line.replace("\"stages\"", "\"clockStart\":\"COMPETENT_RECEIPT\",\"stages\""))
                .andExpect(jsonPath("$.updated").value(1));

        http.perform(get("/api/v1/procedures/8.000005"))
                .andExpect(jsonPath("$.clockStart").value("COMPETENT_RECEIPT"));
    }

    @Test
    void whatIsNotConfirmedSaysSo() throws Exception {
        for (String code : List.of("1.010824", "1.010816", "1.010827")) {
            http.perform(get("/api/v1/procedures/" + code))
                    .andExpect(jsonPath("$.note").value(startsWith("The term is not confirmed")));
        }
    }

    @Test
    void refusesAFileOfProceduresWithOneFaultWholeAndSaysWhere() throws Exception {
        String file = procedure("8.000002", "2025-01-01", 5)
                + procedure("8.000003", "2025-01-01", 5)
                + procedure("8.000002", "2025-01-01", 6)
                + procedure("8.000004", "2025-01-01", 6).replace("WORKING_DAYS", "DAYS");

        http.perform(imports("procedures", file).with(OPERATOR))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("invalid-import"))
                .andExpect(jsonPath("$.violations[*].pointer", contains("/4/stages/0/term/unit", "/3/code")));
        assertThat(catalogue.find("8.000003", LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void refusesAFileWithoutALine() throws Exception {
        http.perform(imports("calendars", "\n").with(OPERATOR))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("empty-body"));
    }

    @Test
    void onlyOperatorsImport() throws Exception {
        RequestPostProcessor reader = jwt().authorities(new SimpleGrantedAuthority("SCOPE_dossiers:read"));
        for (String what : List.of("units", "procedures", "calendars")) {
            http.perform(imports(what, "{}").with(reader)).andExpect(status().isForbidden());
            http.perform(imports(what, "{}")).andExpect(status().isUnauthorized());
        }
    }

    @Test
    void aCalendarOfAProvinceHoldsForItsUnitsOnly() throws Exception {
        putFile("units", """
                        {"code":"Y01","name":"Tỉnh Y","level":"PROVINCE","validFrom":"2016-01-01"}
                        {"code":"Y01.1","name":"Xã Y","level":"COMMUNE","parent":"Y01","validFrom":"2016-01-01"}
                        """).andExpect(jsonPath("$.inserted").value(2));
        String file = "{\"unit\":\"Y01\",\"year\":2026,\"daysOff\":[\"2026-03-02\"]}";

        putFile("calendars", file).andExpect(jsonPath("$.inserted").value(1));
        putFile("calendars", file).andExpect(jsonPath("$.unchanged").value(1));

        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(calendars.of("Y01.1").isWorkingDay(day)).isFalse();
        assertThat(calendars.of("X77").isWorkingDay(day)).isTrue();
        assertThat(calendars.of(null).isWorkingDay(day)).isTrue();
        http.perform(get("/api/v1/units")).andExpect(jsonPath("$[*].code", hasItem("Y01.1")));
    }

    @Test
    void saysThatAProcedureIsNotKnown() throws Exception {
        http.perform(get("/api/v1/procedures/7.777777"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("procedure-not-found"));
    }

    private ResultActions putFile(String what, String file) throws Exception {
        return http.perform(imports(what, file).with(OPERATOR)).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder imports(String what, String file) {
        return put("/api/v1/" + what)
                .contentType(MediaType.APPLICATION_NDJSON)
                .content(file.getBytes(StandardCharsets.UTF_8));
    }

    private int termOn(String day) {
        List<Stage> stages =
                catalogue.find("8.000001", LocalDate.parse(day)).orElseThrow().stages();
        return stages.get(0).term().value();
    }

    private static String procedure(String code, String validFrom, int days) {
        return """
                {"code":"%s","name":"Thử","field":{"code":"DD","name":"Đất đai"},"validFrom":"%s",\
                "stages":[{"role":"COMPETENT","term":{"value":%d,"unit":"WORKING_DAYS"},"cutoff":"NONE"}]}
                """.formatted(code, validFrom, days);
    }
}
