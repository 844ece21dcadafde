package vn.lienthong.hub.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Claimed;
import vn.lienthong.hub.delivery.lane.Claims;
import vn.lienthong.hub.delivery.lane.Recorded;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;
import vn.lienthong.hub.delivery.lane.Room;
import vn.lienthong.hub.delivery.worker.DeliveryWorker;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.testing.TestDatabase;

/** The delivery part of one hub node, without the rest of the hub. The worker runs once it is started. */
public final class TestNode implements AutoCloseable {

    public final ScriptedGateway gateway = new ScriptedGateway();
    public final StubContent content = new StubContent();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public TestNode(DataSource database, Clock clock, Partners partners, DeliveryProperties properties) {
        this(database, clock, partners, properties, null);
    }

    /** @param other what is called instead of the scripted gateway, which remembers every call; null for none */
    public TestNode(
            DataSource database, Clock clock, Partners partners, DeliveryProperties properties, PartnerGateway other) {
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Partners.class, () -> partners);
        context.registerBean(PartnerGateway.class, () -> other == null ? gateway : other);
        context.registerBean(DeliveryContent.class, () -> content);
        context.registerBean(DossierCodes.class, StubCodes::new);
        context.registerBean(MeterRegistry.class, () -> new SimpleMeterRegistry());
        context.registerBean(DeliveryProperties.class, () -> properties);
        context.register(Scan.class);
        context.refresh();
    }

    /** A new database with the tables of deliveries. */
    public static HikariDataSource database() {
        return database(16);
    }

    public static HikariDataSource database(int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.newDataSource());
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    public static DeliveryProperties properties() {
        return properties(Duration.ofSeconds(10));
    }

    public static DeliveryProperties properties(Duration stopWithin) {
        return new DeliveryProperties(
                Duration.ofMinutes(2),
                Duration.ofMillis(20),
                stopWithin,
                Duration.ofDays(7),
                Duration.ofSeconds(15),
                new DeliveryProperties.Backoff(Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofHours(1)),
                new DeliveryProperties.Breaker(5, Duration.ofSeconds(10)),
                new DeliveryProperties.OnReturn(1));
    }

    public TestNode start() {
        bean(DeliveryWorker.class).start();
        return this;
    }

    public void stop() {
        bean(DeliveryWorker.class).stop();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All that answer over HTTP. */
    Object[] controllers() {
        return context.getBeansWithAnnotation(RestController.class).values().toArray();
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    /** Claims beside nothing that runs. */
    public List<Claim> claim(String partner, int limit) {
        return claim(partner, new Room(0, limit)).claims();
    }

    public Claimed claim(String partner, Room room) {
        return bean(Claims.class).claim(partner, room);
    }

    /** Records the same outcome for all of them, each called just now. */
    public Recorded record(Outcome outcome, List<Claim> claims) {
        Instant now = bean(Clock.class).instant();
        return bean(Results.class)
                .record(claims.stream()
                        .map(claim -> new Attempt(claim, new Result.Called(outcome), now))
                        .toList());
    }

    /** Enqueues facts of a dossier for a partner; the sequence is the fact's number. */
    public void enqueue(String partner, long dossier, long... facts) {
        bean(DeliveryQueue.class)
                .enqueue(LongStream.of(facts)
                        .mapToObj(fact -> new DeliveryQueue.NewDelivery(partner, dossier, fact, fact, "stopped"))
                        .toList());
    }

    public List<DeliveryView> deliveries(long dossier) {
        return bean(Deliveries.class).ofDossier(dossier);
    }

    public List<DeliveryState> states(long dossier) {
        return deliveries(dossier).stream().map(DeliveryView::state).toList();
    }

    public long count(String sql) {
        return bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    /** Whether every delivery is over and no lane is left. */
    public boolean drained() {
        return count("select count(*) from lane") == 0
                && count("select count(*) from delivery where state in ('WAITING', 'PARKED')") == 0;
    }

    public static long[] upTo(int last) {
        return IntStream.rangeClosed(1, last).asLongStream().toArray();
    }

    @Override
    public void close() {
        context.close();
    }

    /** No configuration of its own, lest the whole hub finds it in its tests. */
    @ComponentScan(
            basePackageClasses = DeliveryQueue.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"vn\\.lienthong\\.hub\\.delivery\\.camel\\..*", ".*(Tests|IT)(\\$.*)?"}))
    static class Scan {}
}
