package vn.lienthong.hub.security;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.fault.ProblemWriter;

/** Puts {@link PublicRate} before everything that is public, behind the filter that finds out the true address. */
@Configuration(proxyBeanMethods = false)
class PublicRateFilter {

    @Bean
    FilterRegistrationBean<PublicRate> publicRate(AccessProperties access, Clock clock, ProblemWriter problems) {
        FilterRegistrationBean<PublicRate> filter =
                new FilterRegistrationBean<>(new PublicRate(access.publicRate(), meter(clock), problems));
        filter.addUrlPatterns("/public/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return now.getEpochSecond() * 1_000_000_000L + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
