package vn.lienthong.hub.fire.planted;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;

/** Plants the fault that {@code fire.fault} names. Found by Spring Boot through a file that only {@link PlantedFolder} writes. */
public final class Planted implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String SWITCH = "fire.fault";

    private static final Logger LOG = LoggerFactory.getLogger(Planted.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = context.getEnvironment().getProperty(SWITCH);
        if (name == null) {
            return;
        }
        Fault fault = Fault.named(name);
        Plant plant = fault.plant(context);
        LOG.warn("Planted: {}, {}", fault.text(), fault.meaning());
        boolean[] found = {false};
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                Object changed = plant.in(bean);
                found[0] |= changed != bean;
                return changed;
            }
        });
        context.addApplicationListener(event -> {
            if (event instanceof ContextRefreshedEvent && !found[0]) {
                throw new IllegalStateException("planted fault " + fault.text() + ": what it changes is not there");
            }
        });
    }
}
