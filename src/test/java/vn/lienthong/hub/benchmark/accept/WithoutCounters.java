package vn.lienthong.hub.benchmark.accept;

import java.util.List;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/** Takes what keeps the counters out of a hub. Without an annotation of its own, so that no test's hub finds it. */
class WithoutCounters implements BeanDefinitionRegistryPostProcessor {

    private static final List<String> KEEPERS = List.of(
            "vn.lienthong.hub.statistics.milestone.MilestoneKeeper",
            "vn.lienthong.hub.statistics.milestone.PostLegKeeper");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        KEEPERS.forEach(registry::removeBeanDefinition);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // Nothing to change there.
    }
}
