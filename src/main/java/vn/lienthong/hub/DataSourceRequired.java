package vn.lienthong.hub;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.util.StringUtils;

/**
 * Stops a start without a database before anything else is done. Listens only where the hub is started as a program;
 * tests bring their own database.
 */
class DataSourceRequired implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (!StringUtils.hasText(event.getEnvironment().getProperty("spring.datasource.url"))) {
            throw new DataSourceMissingException();
        }
    }
}
