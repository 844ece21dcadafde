package vn.lienthong.hub.adapter.province;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limit before the dialect's paths. */
@Configuration(proxyBeanMethods = false)
class ProvinceBodyLimit {

    @Bean
    FilterRegistrationBean<BodyLimitFilter> provinceBodyLimitFilter(ProvinceProperties properties) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(properties));
        registration.addUrlPatterns("/partners/province/*");
        registration.setAsyncSupported(true);
        return registration;
    }
}
