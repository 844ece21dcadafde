package vn.lienthong.hub.adapter.land;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps what a tracer would be told of each request. */
@TestConfiguration(proxyBeanMethods = false)
class ObservedRequests {

    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    @Bean
    ObservationHandler<Observation.Context> seenByATracer() {
        return new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                SEEN.add(context.getName() + " " + context.getContextualName() + " " + context.getAllKeyValues());
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        };
    }
}
