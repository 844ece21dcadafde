package vn.lienthong.hub.security;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Tokens of an outside issuer, whose keys are fetched with the first token and again when it signs with a new one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hub.security.issuer")
class OutsideTokens {

    @Bean
    JwtDecoder outsideTokenDecoder(AccessProperties access, Clock clock) {
        return new CachedJwtDecoder(new SupplierJwtDecoder(() -> decoder(access, clock)), clock);
    }

    private static JwtDecoder decoder(AccessProperties access, Clock clock) {
        String issuer = access.issuer().toString();
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
        JwtTimestampValidator notExpired = new JwtTimestampValidator();
        notExpired.setClock(clock);
        List<OAuth2TokenValidator<Jwt>> validators =
                new ArrayList<>(List.of(notExpired, new JwtIssuerValidator(issuer)));
        if (access.audience() != null) {
            validators.add(new JwtClaimValidator<List<String>>(
                    JwtClaimNames.AUD, audience -> audience != null && audience.contains(access.audience())));
        }
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators));
        return decoder;
    }
}
