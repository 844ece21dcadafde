package vn.lienthong.hub.benchmark.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.lienthong.hub.benchmark.history.LoadedProvince;
import vn.lienthong.hub.testing.HubClient;

/** Posts new dossiers at a steady rate, ten batches a second, each dossier received and completed, until it is closed. */
final class SteadyIntake implements AutoCloseable {

    private static final int BATCHES_A_SECOND = 10;
    private static final DateTimeFormatter IN_CODE = DateTimeFormatter.ofPattern("yyMMdd");

    private final HubClient operator;
    private final int dossiersABatch;
    private final Instant began = Instant.now();
    private final String source = "/bench/" + began.toEpochMilli();
    /** So that a second run of the same day makes new codes. */
    private final long firstSequence = began.getEpochSecond() % 9_000 * 10_000;

    private final AtomicLong accepted = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private int dossiers;
    private volatile String refusal;

    private SteadyIntake(HubClient operator, int eventsASecond) {
        this.operator = operator;
        this.dossiersABatch = Math.max(1, eventsASecond / BATCHES_A_SECOND / 2);
    }

    static SteadyIntake start(HubClient operator, int eventsASecond) {
        SteadyIntake intake = new SteadyIntake(operator, eventsASecond);
        intake.clock.scheduleAtFixedRate(intake::post, 0, 1000 / BATCHES_A_SECOND, TimeUnit.MILLISECONDS);
        return intake;
    }

    private void post() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < dossiersABatch; i++) {
            dossier(lines, ++dossiers);
        }
        HubClient.Answer answer = operator.post("/api/v1/events", "application/x-ndjson", lines.toString());
        if (answer.status() == 200) {
            answer.lines().forEach(line -> count(line.path("status").asInt(), line.toString()));
        } else {
            refusal = answer.body();
        }
    }

    private void count(int status, String answer) {
        if (status == 201) {
            accepted.incrementAndGet();
        } else {
            refusal = answer;
        }
    }

    private void dossier(StringBuilder lines, int number) {
        Instant now = Instant.now();
        String day = IN_CODE.format(LocalDate.ofInstant(now, ZoneId.of("Asia/Ho_Chi_Minh")));
        String code = "%s-%s-%08d".formatted(LoadedProvince.COMMUNE, day, firstSequence + number);
        line(lines, number + "-1", "received", code, now.minusSeconds(120), """
                {"procedureCode":"9.900102","channel":"COUNTER","receivingUnit":"%s"}""".formatted(LoadedProvince.COMMUNE));
        line(lines, number + "-2", "completed", code, now.minusSeconds(60), "{}");
    }

    private void line(StringBuilder lines, String id, String fact, String code, Instant time, String data) {
        lines.append("""
                {"specversion":"1.0","id":"%s","source":"%s","type":"vn.lienthong.dossier.%s.v1","subject":"%s",\
                "time":"%s","data":%s}
                """.formatted(id, source, fact, code, time, data));
    }

    /** How many events have been accepted so far. */
    long accepted() {
        return accepted.get();
    }

    /** What the hub said to the last event that it did not accept; null if it took all. */
    String refusal() {
        return refusal;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
