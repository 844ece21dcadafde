package vn.lienthong.hub;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Says what to set in one sentence, without a stack trace. Found through {@code META-INF/spring.factories}. */
class DataSourceMissingReporter implements SpringBootExceptionReporter {

    /** @param context asked for by Spring Boot; null before there is one */
    DataSourceMissingReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof DataSourceMissingException) {
            System.err.println(failure.getMessage());
            return true;
        }
        return false;
    }
}
