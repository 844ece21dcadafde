package vn.lienthong.hub.adapter.land;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@link SecretPath} before everything else. Without it the dialect's addresses are simply not there. */
@Component("landSecretPaths")
class SecretPaths implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new SecretPath());
    }
}
