package vn.lienthong.hub.benchmark.accept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import vn.lienthong.hub.delivery.SettableClock;

/** The hub as it is, but for its clock, by which its tokens are good, too. Without an annotation of its own, so that no test's hub finds it. */
class WithCounters implements BeanDefinitionRegistryPostProcessor {

    /** Stands where the history is, so that events are heard on their day: years later, each would count as known late. */
    static final SettableClock HEARD = new SettableClock();

    private static final String CLOCK = "clock";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        registry.removeBeanDefinition(CLOCK);
        registry.registerBeanDefinition(CLOCK, new RootBeanDefinition(Clock.class, () -> HEARD));
        RootBeanDefinition times = new RootBeanDefinition(OAuth2TokenCustomizer.class, () -> WithCounters::time);
        times.setTargetType(ResolvableType.forClassWithGenerics(OAuth2TokenCustomizer.class, JwtEncodingContext.class));
        registry.registerBeanDefinition("tokenTimes", times);
    }

    private static void time(OAuth2TokenContext context) {
        Instant now = HEARD.instant();
        ((JwtEncodingContext) context)
                .getClaims()
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(Duration.ofHours(1)));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // Nothing to change there.
    }
}
