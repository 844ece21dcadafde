package vn.lienthong.hub.adapter.land.result;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.adapter.land.LandProperties;
import vn.lienthong.hub.adapter.land.file.HttpFiles;

/** How results are fetched. */
@Configuration(value = "landResultBeans", proxyBeanMethods = false)
class ResultBeans {

    @Bean
    ResultFetch landResultFetch(LandProperties properties, Results results, MeterRegistry meters, Clock clock) {
        return new ResultFetch(
                new HttpFiles(properties.maxResult(), clock), results, meters, clock, properties.resultAttempts());
    }
}
