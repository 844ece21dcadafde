package vn.lienthong.hub.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTests {

    record Person(@NotBlank String name, Address address, List<Address> others) {}

    record Address(@Min(1) int number) {}

    @RestController
    static class Probe {
        private Callable<String> work = () -> "done";

        @GetMapping(path = "/work", produces = "text/csv")
        String work() throws Exception {
            return work.call();
        }

        @GetMapping("/days")
        String days(@RequestParam LocalDate from, @RequestParam @Min(1) int limit) {
            return from + " " + limit;
        }

        @PostMapping(path = "/people", consumes = "application/json")
        String people(@RequestBody @Valid Person person) {
            return person.name();
        }
    }

    private final Probe probe = new Probe();
    private final MockMvc hub = MockMvcBuilders.standaloneSetup(probe)
            .setControllerAdvice(new ProblemAdvice())
            .build();

    @Test
    void tellsAFaultAsItWasThrown() throws Exception {
        probe.work = () -> {
            throw new Fault(
                    FaultCode.INVALID_IMPORT,
                    "Line 3 is wrong.",
                    List.of(new Violation("/3/code", "is missing")),
                    Duration.ofMillis(1500),
                    null);
        };
        expect(get("/work"), FaultCode.INVALID_IMPORT)
                .andExpect(header().string("Retry-After", "2"))
                .andExpect(jsonPath("$.type").value("urn:lienthong:problem:invalid-import"))
                .andExpect(jsonPath("$.detail").value("Line 3 is wrong."))
                .andExpect(jsonPath("$.violations[0].pointer").value("/3/code"));
    }

    @Test
    void tellsItEvenToOneWhoWantsSomethingElse() throws Exception {
        probe.work = () -> {
            throw new Fault(FaultCode.DOSSIER_NOT_FOUND, "There is none.");
        };
        expect(get("/work").accept("text/csv"), FaultCode.DOSSIER_NOT_FOUND);
        expect(get("/work").accept("image/png"), FaultCode.NOT_ACCEPTABLE);
    }

    @Test
    void namesTheMethodsAndMediaTypesThatAreUnderstood() throws Exception {
        expect(delete("/people"), FaultCode.METHOD_NOT_ALLOWED)
                .andExpect(header().string("Allow", "POST"))
                .andExpect(jsonPath("$.detail").value("Here one can use: [POST]."));
        expect(post("/people").contentType("application/xml").content("<a/>"), FaultCode.UNSUPPORTED_MEDIA_TYPE)
                .andExpect(jsonPath("$.detail").value("Set Content-Type to one of: application/json."));
    }

    @Test
    void namesAParameterThatIsMissingOrOfTheWrongKind() throws Exception {
        expect(get("/days"), FaultCode.INVALID_PARAMETER)
                .andExpect(jsonPath("$.violations[0].pointer").value("from"));
        expect(get("/days?from=yesterday&limit=1"), FaultCode.INVALID_PARAMETER)
                .andExpect(jsonPath("$.violations[0].pointer").value("from"))
                .andExpect(jsonPath("$.violations[0].message").value("expected is a date as in 2026-01-31"));
        expect(get("/days?from=2026-01-01&limit=0"), FaultCode.INVALID_PARAMETER)
                .andExpect(jsonPath("$.violations[0].pointer").value("limit"));
    }

    @Test
    void tellsApartABodyThatIsMissingBrokenOrOfAnotherShape() throws Exception {
        expect(post("/people").contentType(APPLICATION_JSON), FaultCode.EMPTY_BODY);
        expect(people("{\"name\": Nguyễn}"), FaultCode.INVALID_JSON)
                .andExpect(jsonPath("$.detail").value("The body is not JSON at line 1, column 10."));
        expect(people("{\"x\":" + "[".repeat(5000)), FaultCode.INVALID_JSON);
        expect(people("{\"name\":\"A\",\"others\":[{\"number\":\"0912345678x\"}]}"), FaultCode.INVALID_REQUEST)
                .andExpect(jsonPath("$.violations[0].pointer").value("/others/0/number"))
                .andExpect(jsonPath("$.violations[0].message").value("expected is a whole number that fits"));
        expect(people("{\"name\":\" \"}"), FaultCode.INVALID_REQUEST)
                .andExpect(jsonPath("$.violations[0].pointer").value("/name"));
    }

    @Test
    void saysWhenToComeBackIfTheDatabaseIsAway() throws Exception {
        for (RuntimeException away : List.of(
                new CannotGetJdbcConnectionException("no", new SQLTransientConnectionException("pool")),
                new CannotCreateTransactionException("no"),
                new DataAccessResourceFailureException("no"),
                new UncategorizedSQLException("insert", "insert", new SQLException("shutdown", "57P01")),
                new IllegalStateException(new SQLException("broken", "08006")))) {
            probe.work = () -> {
                throw away;
            };
            expect(get("/work"), FaultCode.UNAVAILABLE).andExpect(header().string("Retry-After", "5"));
        }
    }

    @Test
    void answersATimeOutAsUnavailable() throws Exception {
        probe.work = () -> {
            throw new AsyncRequestTimeoutException();
        };
        expect(get("/work"), FaultCode.UNAVAILABLE);
    }

    @Test
    void keepsWhatWasNotForeseenInTheLogWithoutItsWords(CapturedOutput log) throws Exception {
        probe.work = () -> {
            throw new IllegalStateException(
                    "Nguyễn Văn Mẫu", new SQLException("Key (id_number)=(079123456789) exists", "23505"));
        };
        String body = expect(get("/work"), FaultCode.INTERNAL)
                .andReturn()
                .getResponse()
                .getContentAsString();
        String reference = body.replaceAll("(?s).*reference: ([0-9a-f-]{36}).*", "$1");
        assertThat(body).doesNotContain("Nguyễn", "Exception", "079123456789");
        assertThat(log)
                .contains(reference, "java.lang.IllegalStateException", "Caused by: java.sql.SQLException", "\tat ")
                .doesNotContain("Nguyễn", "079123456789");
    }

    private static RequestBuilder people(String body) {
        return post("/people").contentType(APPLICATION_JSON).content(body);
    }

    private ResultActions expect(RequestBuilder request, FaultCode code) throws Exception {
        return hub.perform(request)
                .andExpect(status().is(code.status()))
                .andExpect(content().contentType(Problem.MEDIA_TYPE))
                .andExpect(jsonPath("$.code").value(code.code()))
                .andExpect(jsonPath("$.status").value(code.status()))
                .andExpect(jsonPath("$.title").value(code.title()));
    }
}
