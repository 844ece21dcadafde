package vn.lienthong.hub.benchmark.accept;

import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/** Takes what keeps the counters out of a hub. */
class WithoutCounters extends WithCounters {

    private static final List<String> KEEPERS = List.of(
            "vn.lienthong.hub.statistics.milestone.MilestoneKeeper",
            "vn.lienthong.hub.statistics.milestone.PostLegKeeper");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        super.postProcessBeanDefinitionRegistry(registry);
        KEEPERS.forEach(registry::removeBeanDefinition);
    }
}
