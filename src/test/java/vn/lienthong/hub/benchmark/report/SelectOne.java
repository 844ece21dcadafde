package vn.lienthong.hub.benchmark.report;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The ceiling: a call behind the authorisation of statistics that asks the database for nothing. Without an annotation of
 * its own, so that no test's hub finds it.
 */
class SelectOne {

    static final String PATH = "/api/v1/statistics/select-one";

    @Bean
    RouterFunction<ServerResponse> selectOneRoute(JdbcTemplate jdbc) {
        return RouterFunctions.route()
                .GET(PATH, request -> ServerResponse.ok().body(jdbc.queryForObject("select 1", Integer.class)))
                .build();
    }
}
