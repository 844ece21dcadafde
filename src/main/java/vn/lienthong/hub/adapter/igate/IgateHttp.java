package vn.lienthong.hub.adapter.igate;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.adapter.igate.http.Caller;
import vn.lienthong.hub.partner.BearerCalls;
import vn.lienthong.hub.partner.ClientTokens;
import vn.lienthong.hub.partner.PartnerCalls;

/** How calls to partners of this kind are made. */
@Configuration(value = "igateHttp", proxyBeanMethods = false)
class IgateHttp {

    @Bean
    Caller igateCaller(IgateProperties properties, Clock clock) {
        PartnerCalls calls = new PartnerCalls(properties.maxAnswer(), clock);
        return new Caller(new BearerCalls(calls, new ClientTokens(calls, clock, properties.tokenMargin())));
    }
}
