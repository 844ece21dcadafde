package vn.lienthong.hub.adapter.post;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.adapter.post.out.PostCalls;
import vn.lienthong.hub.partner.BearerCalls;
import vn.lienthong.hub.partner.ClientAuthentication;
import vn.lienthong.hub.partner.ClientTokens;
import vn.lienthong.hub.partner.PartnerCalls;

/** How partners of this kind are called. */
@Configuration(value = "postHttp", proxyBeanMethods = false)
class PostHttp {

    @Bean
    PostCalls postCalls(PostProperties properties, Clock clock) {
        return calls(properties, clock);
    }

    static PostCalls calls(PostProperties properties, Clock clock) {
        PartnerCalls calls = new PartnerCalls(properties.maxAnswer(), clock);
        ClientTokens tokens = new ClientTokens(calls, clock, properties.tokenMargin(), ClientAuthentication.BASIC);
        return new PostCalls(new BearerCalls(calls, tokens));
    }
}
