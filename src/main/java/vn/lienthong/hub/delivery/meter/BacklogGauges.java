package vn.lienthong.hub.delivery.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
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
 * {@code hub_deliveries_waiting}, {@code hub_lanes_parked} and {@code hub_delivery_oldest_waiting_seconds}, each by
 * partner. Measured on a schedule, from the lanes and one index probe a partner; a scrape costs nothing.
 */
@Component
public class BacklogGauges implements SchedulingConfigurer {

    private static final String MEASURE = """
            select p.partner, coalesce(l.pending, 0) - coalesce(l.parked, 0) as waiting, coalesce(l.parked, 0) as parked,
                   (select d.enqueued_at from delivery d
                    where d.partner = p.partner and d.state = 'WAITING' order by d.id limit 1) as oldest
            from unnest(:partners) as p (partner)
            left join (select partner, sum(pending) as pending, count(*) filter (where state = 'PARKED') as parked
                       from lane group by partner) l on l.partner = p.partner
            """;

    private final JdbcClient jdbc;
    private final Partners partners;
    private final Clock clock;
    private final Duration every;
    private final MultiGauge waiting;
    private final MultiGauge parked;
    private final MultiGauge oldest;

    public BacklogGauges(
            JdbcClient jdbc, Partners partners, Clock clock, DeliveryProperties properties, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.partners = partners;
        this.clock = clock;
        this.every = properties.gaugesEvery();
        this.waiting = MultiGauge.builder("hub.deliveries.waiting")
                .description("Deliveries that the partner has not got yet and that are not parked")
                .register(registry);
        this.parked = MultiGauge.builder("hub.lanes.parked")
                .description("Lanes whose head the partner refused for good")
                .register(registry);
        this.oldest = MultiGauge.builder("hub.delivery.oldest.waiting")
                .description("Age of the oldest delivery that waits")
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        registrar.addFixedDelayTask(this::measure, every);
    }

    /** Measures now. */
    public void measure() {
        Instant now = clock.instant();
        List<Backlog> backlogs = jdbc.sql(MEASURE)
                .param("partners", partners.all().stream().map(Partner::id).toArray(String[]::new))
                .query((row, number) -> {
                    OffsetDateTime since = row.getObject("oldest", OffsetDateTime.class);
                    return new Backlog(
                            row.getString("partner"),
                            row.getLong("waiting"),
                            row.getLong("parked"),
                            since == null
                                    ? 0
                                    : Duration.between(since.toInstant(), now).toMillis() / 1000.0);
                })
                .list();
        register(waiting, backlogs, Backlog::waiting);
        register(parked, backlogs, Backlog::parked);
        register(oldest, backlogs, Backlog::oldestSeconds);
    }

    private static void register(MultiGauge gauge, List<Backlog> backlogs, ToDoubleFunction<Backlog> value) {
        gauge.register(
                backlogs.stream()
                        .map(each -> MultiGauge.Row.of(Tags.of("partner", each.partner()), value.applyAsDouble(each)))
                        .toList(),
                true);
    }

    private record Backlog(String partner, double waiting, double parked, double oldestSeconds) {}
}
