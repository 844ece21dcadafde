package vn.lienthong.hub.adapter.land;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.land.file.Files;
import vn.lienthong.hub.adapter.land.file.HttpFiles;
import vn.lienthong.hub.adapter.land.in.HeldFacts;
import vn.lienthong.hub.adapter.land.out.Papers;
import vn.lienthong.hub.adapter.land.result.MemoryResults;
import vn.lienthong.hub.adapter.land.result.ResultAddress;
import vn.lienthong.hub.adapter.land.result.ResultFetch;
import vn.lienthong.hub.adapter.land.result.ResultKeeper;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.testing.FixedPartners;

/** Puts the adapter's beans together as the hub does, with nothing else around them and no database. */
public final class LandAdapters {

    public static final LandProperties PROPERTIES = new LandProperties(
            URI.create("https://hub.partner.invalid"),
            DataSize.ofMegabytes(1),
            DataSize.ofKilobytes(256),
            DataSize.ofKilobytes(64),
            DataSize.ofKilobytes(64),
            Duration.ofDays(730),
            24);

    private LandAdapters() {}

    static LandDelivery delivering(Partner partner) {
        return delivering(partner, new HttpFiles(PROPERTIES.maxPapers(), Clock.systemUTC()));
    }

    static LandDelivery delivering(Partner partner, Files papers) {
        var context = context(partner, Clock.systemUTC());
        context.registerBean(
                Papers.class, () -> new Papers(papers, PROPERTIES.maxPapers().toBytes(), Clock.systemUTC()));
        context.registerBean(LandDelivery.class);
        scan(context, "vn.lienthong.hub.adapter.land.out", ".*\\.PaperBeans");
        context.refresh();
        return context.getBean(LandDelivery.class);
    }

    static Reception hearing(Partner partner, Intake intake, HeldFacts held, Clock clock) {
        var context = context(partner, clock);
        MemoryResults results = new MemoryResults();
        ResultFetch fetch = new ResultFetch(
                new HttpFiles(PROPERTIES.maxResult(), clock), results, new SimpleMeterRegistry(), clock, 24);
        context.registerBean(Intake.class, () -> intake);
        context.registerBean(HeldFacts.class, () -> held);
        context.registerBean(
                ResultKeeper.class, () -> new ResultKeeper(results, fetch, new ResultAddress(PROPERTIES), clock));
        context.registerBean(Reception.class);
        scan(context, "vn.lienthong.hub.adapter.land.in", ".*\\.FactsHeldByHub");
        context.refresh();
        return context.getBean(Reception.class);
    }

    private static void scan(AnnotationConfigApplicationContext context, String where, String without) {
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(without)));
        scanner.scan(where);
    }

    private static AnnotationConfigApplicationContext context(Partner partner, Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Partners.class, () -> new FixedPartners(List.of(partner)));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(LandProperties.class, () -> PROPERTIES);
        context.registerBean(TableFiles.class, () -> new TableFiles(new DefaultResourceLoader()));
        return context;
    }
}
