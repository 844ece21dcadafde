package vn.lienthong.hub.adapter.district.door;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.fault.ProblemWriter;

/** What lies beside the one service below {@code /services}. */
@Configuration(proxyBeanMethods = false)
class ServicesDoor {

    @Bean
    FilterRegistrationBean<UnknownServices> unknownServicesFilter(ProblemWriter problems) {
        var registration =
                new FilterRegistrationBean<>(new UnknownServices(SoapDoor.SERVICES + SoapDoor.ADDRESS, problems));
        registration.addUrlPatterns(SoapDoor.SERVICES + "/*");
        registration.setAsyncSupported(true);
        return registration;
    }
}
