package vn.lienthong.hub.adapter.province;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.unit.Units;

/** Puts the adapter's beans together as the hub does, with nothing else around them. */
final class ProvinceAdapters {

    static final ProvinceProperties PROPERTIES =
            new ProvinceProperties(Duration.ofMinutes(30), DataSize.ofMegabytes(4), DataSize.ofKilobytes(256));

    private ProvinceAdapters() {}

    static ProvinceDelivery delivering(Partner partner) {
        return delivering(partner, Clock.systemUTC());
    }

    static ProvinceDelivery delivering(Partner partner, Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Partners.class, () -> new FixedPartners(List.of(partner)));
        context.registerBean(Units.class, SampleUnits::new);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(ProvinceProperties.class, () -> PROPERTIES);
        context.registerBean(ProvinceDelivery.class);
        context.scan("vn.lienthong.hub.adapter.province.out");
        context.refresh();
        return context.getBean(ProvinceDelivery.class);
    }
}
