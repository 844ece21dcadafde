package vn.lienthong.hub.delivery.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/**
 * {@code hub_breaker_open} (1 or 0), {@code hub_partner_calls_limit}, {@code hub_partner_paced} (1 or 0) and
 * {@code hub_partner_usual_per_second}, each by partner and the same on every node.
 */
@Component
public class PartnerGauges implements SchedulingConfigurer {

    private static final String MEASURE = """
            select p.partner, coalesce(b.state = 'OPEN', false)::integer as open,
                   greatest(1, least(p.most, floor(coalesce(b.calls, p.most)))) as calls,
                   coalesce(a.paced_until > :now::timestamptz, false)::integer as paced, coalesce(a.usual, 0) as usual
            from unnest(:partners::text[], :most::integer[]) as p (partner, most)
            left join partner_breaker b on b.partner = p.partner
            left join partner_pace a on a.partner = p.partner
            """;

    private final JdbcClient jdbc;
    private final Partners partners;
    private final Clock clock;
    private final Duration every;
    private final MultiGauge open;
    private final MultiGauge calls;
    private final MultiGauge paced;
    private final MultiGauge usual;

    public PartnerGauges(
            JdbcClient jdbc, Partners partners, Clock clock, DeliveryProperties properties, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.partners = partners;
        this.clock = clock;
        this.every = properties.gaugesEvery();
        this.open =
                gauge(registry, "hub.breaker.open", "Whether the partner is away and only one lane at a time tries");
        this.calls = gauge(registry, "hub.partner.calls.limit", "Calls at once that the partner bears now");
        this.paced = gauge(registry, "hub.partner.paced", "Whether the partner was away and is told slowly");
        this.usual = gauge(registry, "hub.partner.usual.per.second", "Deliveries that usually come for the partner");
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        registrar.addFixedDelayTask(this::measure, every);
    }

    /** Measures now. */
    public void measure() {
        List<Partner> called = partners.all().stream()
                .filter(partner -> partner.connection() != null)
                .toList();
        List<Standing> standings = jdbc.sql(MEASURE)
                .param("partners", called.stream().map(Partner::id).toArray(String[]::new))
                .param(
                        "most",
                        called.stream()
                                .map(partner -> partner.connection().inFlight())
                                .toArray(Integer[]::new))
                .param("now", clock.instant().toString())
                .query((row, number) -> new Standing(
                        row.getString("partner"),
                        row.getDouble("open"),
                        row.getDouble("calls"),
                        row.getDouble("paced"),
                        row.getDouble("usual")))
                .list();
        register(open, standings, Standing::open);
        register(calls, standings, Standing::calls);
        register(paced, standings, Standing::paced);
        register(usual, standings, Standing::usual);
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    private static void register(MultiGauge gauge, List<Standing> standings, ToDoubleFunction<Standing> value) {
        gauge.register(
                standings.stream()
                        .map(each -> MultiGauge.Row.of(Tags.of("partner", each.partner()), value.applyAsDouble(each)))
                        .toList(),
                true);
    }

    private record Standing(String partner, double open, double calls, double paced, double usual) {}
}
