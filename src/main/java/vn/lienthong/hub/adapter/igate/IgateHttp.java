package vn.lienthong.hub.adapter.igate;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.adapter.igate.http.Caller;
import vn.lienthong.hub.adapter.igate.http.RetryAfter;
import vn.lienthong.hub.adapter.igate.http.Tokens;
import vn.lienthong.hub.adapter.igate.http.Transport;

/** How calls to partners of this kind are made. */
@Configuration(value = "igateHttp", proxyBeanMethods = false)
class IgateHttp {

    @Bean
    Caller igateCaller(IgateProperties properties, Clock clock) {
        Transport transport = new Transport(properties.maxAnswer(), new RetryAfter(clock));
        return new Caller(transport, new Tokens(transport, clock, properties.tokenMargin()));
    }
}
