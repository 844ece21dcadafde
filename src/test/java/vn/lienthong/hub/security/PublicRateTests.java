package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.lienthong.hub.fault.ProblemWriter;

class PublicRateTests {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T01:00:00Z"));
    private final PublicRate rate = new PublicRate(
            new PublicRateProperties(3, Duration.ofMinutes(1), 10),
            PublicRateFilter.meter(clock),
            new ProblemWriter(new JsonMapper()));

    @Test
    void letsThroughWhatIsAllowedAndRefusesWhatIsMore() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("203.0.113.7").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("203.0.113.7");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
        assertThat(refused.getContentAsString()).contains("\"code\":\"rate-limited\"");
    }

    @Test
    void letsThroughAgainAfterTheTimeThatItNamed() throws Exception {
        for (int i = 0; i < 3; i++) {
            ask("203.0.113.7");
        }
        clock.pass(Duration.ofSeconds(20));
        assertThat(ask("203.0.113.7").getStatus()).isEqualTo(200);
        assertThat(ask("203.0.113.7").getStatus()).isEqualTo(429);
    }

    @Test
    void countsEachAddressByItself() throws Exception {
        for (int i = 0; i < 4; i++) {
            ask("203.0.113.7");
        }
        assertThat(ask("203.0.113.8").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/public/v1/dossiers/x");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        rate.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
