package vn.lienthong.hub.adapter.province;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.province.in.KnownFacts;
import vn.lienthong.hub.adapter.province.in.PartnerSessions;
import vn.lienthong.hub.adapter.province.in.Told;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.lookup.PartnerDossiers;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.testing.FixedPartners;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.unit.KnownUnits;
import vn.lienthong.hub.unit.Units;

/** Puts the adapter's beans together as the hub does, with nothing else around them and no database. */
final class ProvinceAdapters {

    static final ProvinceProperties PROPERTIES =
            new ProvinceProperties(Duration.ofMinutes(30), DataSize.ofMegabytes(4), DataSize.ofKilobytes(256));

    private ProvinceAdapters() {}

    static ProvinceDelivery delivering(Partner partner) {
        var context = context(partner, Clock.systemUTC());
        context.registerBean(Units.class, KnownUnits::sample);
        context.registerBean(ProvinceDelivery.class);
        context.scan("vn.lienthong.hub.adapter.province.out");
        context.refresh();
        return context.getBean(ProvinceDelivery.class);
    }

    static ProvinceReception hearing(Intake intake, Clock clock) {
        return hearing(intake, clock, (partner, subjects) -> Map.of());
    }

    static ProvinceReception hearing(Intake intake, Clock clock, Told told) {
        return hearing(intake, clock, told, new KnownDossiers());
    }

    static ProvinceReception asked(PartnerDossiers dossiers) {
        return hearing(new RecordingIntake(), Clock.systemUTC(), (partner, subjects) -> Map.of(), dossiers);
    }

    private static ProvinceReception hearing(Intake intake, Clock clock, Told told, PartnerDossiers dossiers) {
        var context = context(SamplePartner.at(URI.create("http://motcua.tinh.partner.invalid")), clock);
        context.registerBean(Intake.class, () -> intake);
        context.registerBean(PartnerSessions.class, MemorySessions::new);
        context.registerBean(KnownFacts.class, MemoryKnownFacts::new);
        context.registerBean(Told.class, () -> told);
        context.registerBean(PartnerDossiers.class, () -> dossiers);
        context.registerBean(Units.class, KnownUnits::sample);
        context.registerBean(ProvinceReception.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.(Jdbc|ToldByHub).*")));
        scanner.scan(
                "vn.lienthong.hub.adapter.province.in",
                "vn.lienthong.hub.adapter.province.out",
                "vn.lienthong.hub.adapter.province.asked");
        context.refresh();
        return context.getBean(ProvinceReception.class);
    }

    private static AnnotationConfigApplicationContext context(Partner partner, Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Partners.class, () -> new FixedPartners(List.of(partner)));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(ProvinceProperties.class, () -> PROPERTIES);
        return context;
    }
}
