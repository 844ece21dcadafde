package vn.lienthong.hub;

import com.fasterxml.jackson.databind.Module;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.lienthong.hub.event.EventJson;

/** Starts one node of the hub; all nodes are equal and share one PostgreSQL. */
// Features choose their class names freely; what routes name, is named in the class.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class HubApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(HubApplication.class);
        application.addListeners(new DataSourceRequired());
        application.run(args);
    }

    /** The only source of "now"; tests put their own. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Whoever asks for a connection asks at the gate. */
    @Bean
    static BeanPostProcessor databaseGate() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new DatabaseGate(database) : bean;
            }
        };
    }

    @Bean
    ThreadPoolTaskSchedulerCustomizer scheduledFaults() {
        return scheduler -> scheduler.setErrorHandler(new ScheduledFaults());
    }

    /** Times go out in +07:00 everywhere the hub speaks JSON. */
    @Bean
    Module vietnamTime() {
        return EventJson.timeModule();
    }
}
