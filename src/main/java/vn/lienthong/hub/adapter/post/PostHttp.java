package vn.lienthong.hub.adapter.post;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.adapter.post.out.PostCalls;
import vn.lienthong.hub.partner.BearerCalls;
import vn.lienthong.hub.partner.ClientAuthentication;
import vn.lienthong.hub.partner.ClientTokens;
import vn.lienthong.hub.partner.PartnerCalls;
import vn.lienthong.hub.partner.PollLock;

/** How partners of this kind are called, and how one node at a time polls them. */
@Configuration(value = "postHttp", proxyBeanMethods = false)
class PostHttp {

    @Bean
    PostCalls postCalls(PostProperties properties, Clock clock) {
        return calls(properties, clock);
    }

    @Bean
    PollLock postPollLock(JdbcTemplate jdbc, PostProperties properties, Clock clock) {
        return new PollLock(jdbc, properties.lockFor(), clock);
    }

    static PostCalls calls(PostProperties properties, Clock clock) {
        PartnerCalls calls = new PartnerCalls(properties.maxAnswer(), clock);
        ClientTokens tokens = new ClientTokens(calls, clock, properties.tokenMargin(), ClientAuthentication.BASIC);
        return new PostCalls(new BearerCalls(calls, tokens));
    }
}
