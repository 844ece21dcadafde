package vn.lienthong.hub.adapter.labour;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.labour.in.Told;
import vn.lienthong.hub.adapter.labour.pull.KnownFacts;
import vn.lienthong.hub.adapter.labour.pull.Pull;
import vn.lienthong.hub.adapter.labour.pull.Watermarks;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.Partners;

/** Puts the adapter's beans together as the hub does, with nothing else around them and no database. */
final class LabourAdapters {

    static final LabourProperties PROPERTIES =
            new LabourProperties(DataSize.ofKilobytes(64), DataSize.ofKilobytes(256));

    private static final Pattern OF_THE_HUB =
            Pattern.compile(".*\\.(Jdbc.*|ToldByHub|PullLocks|PullRoutes|Pulling|LabourPartners|LabourProperties)");

    final LabourMemory memory = new LabourMemory();
    final MeterRegistry meters = new SimpleMeterRegistry();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    LabourAdapters(Partners partners, Intake intake, Told told) {
        this(partners, intake, told, Clock.systemUTC());
    }

    LabourAdapters(Partners partners, Intake intake, Told told, Clock clock) {
        context.registerBean(Partners.class, () -> partners);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(LabourProperties.class, () -> PROPERTIES);
        context.registerBean(Intake.class, () -> intake);
        context.registerBean(Told.class, () -> told);
        context.registerBean(KnownFacts.class, () -> memory);
        context.registerBean(Watermarks.class, memory::watermarks);
        context.registerBean(MeterRegistry.class, () -> meters);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(OF_THE_HUB));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*(Tests?|IT)(\\$.*)?")));
        scanner.scan("vn.lienthong.hub.adapter.labour");
        context.refresh();
    }

    LabourDelivery delivery() {
        return context.getBean(LabourDelivery.class);
    }

    LabourReception reception() {
        return context.getBean(LabourReception.class);
    }

    Pull pull() {
        return context.getBean(Pull.class);
    }
}
