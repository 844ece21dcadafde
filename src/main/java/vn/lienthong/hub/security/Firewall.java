package vn.lienthong.hub.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring Security's firewall with its own rules for headers, checked without regular expressions: it looks at a header
 * each time somebody reads it, and a bearer token is long. In one sampling profile 125 of
 * 544 samples of request threads lay there; what it brings in requests a second was within the noise.
 */
@Configuration(proxyBeanMethods = false)
class Firewall {

    @Bean
    StrictHttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(Firewall::plain);
        firewall.setAllowedHeaderValues(Firewall::plain);
        return firewall;
    }

    /** Only assigned characters, and no control characters. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return text.codePoints()
                        .allMatch(point -> Character.isDefined(point) && !Character.isISOControl(point));
            }
        }
        return true;
    }
}
