package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.lienthong.hub.testing.HubTest;

/** With the hub's own filter, but from addresses of its own, so that other tests keep theirs. */
@HubTest
class PublicRateIT {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FilterRegistrationBean<PublicRate> rate;

    @Test
    void refusesAnAddressThatAsksTooOften() {
        assertThat(IntStream.range(0, 200).map(i -> ask("203.0.113.7").getStatus()))
                .startsWith(404, 404, 404)
                .contains(429);
        assertThat(ask("203.0.113.7").getHeader("Retry-After")).isEqualTo("1");
        assertThat(ask("203.0.113.8").getStatus()).isEqualTo(404);
    }

    @Test
    void standsBeforeAllThatIsPublic() {
        assertThat(rate.getUrlPatterns()).containsExactly("/public/*");
    }

    private MockHttpServletResponse ask(String address) {
        try {
            return hub().perform(get("/public/v1/nothing/here").with(request -> {
                        request.setRemoteAddr(address);
                        return request;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockMvc hub() {
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilter(rate.getFilter(), "/public/*")
                .build();
    }
}
