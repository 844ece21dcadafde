package vn.lienthong.hub.adapter.land.out;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.adapter.land.LandProperties;
import vn.lienthong.hub.adapter.land.file.HttpFiles;

/** How papers are fetched. */
@Configuration(value = "landPaperBeans", proxyBeanMethods = false)
class PaperBeans {

    @Bean
    Papers landPapers(LandProperties properties, Clock clock) {
        return new Papers(
                new HttpFiles(properties.maxPapers(), clock),
                properties.maxPapers().toBytes(),
                clock);
    }
}
