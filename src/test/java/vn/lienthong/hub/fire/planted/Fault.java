package vn.lienthong.hub.fire.planted;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lienthong.hub.delivery.Outcome;

/** The faults, each with how it is planted. Their texts are what {@code fire.fault} takes. */
public enum Fault {
    ACKNOWLEDGE_BEFORE_COMMIT(
            "the receipt goes out before the transaction has committed",
            List.of("acknowledged-lost"),
            (context, blow) -> new LateCommit(blow, 150)),

    COMMIT_BEFORE_DISK(
            "a transaction counts as committed before it is on disk",
            List.of("acknowledged-lost", "delivery-unknown", "delivered-but-lost"),
            (context, blow) -> bean -> bean instanceof DataSource real
                    ? new PlantedDataSource(real, connection -> {
                        blow.struck();
                        connection.createStatement().execute("set synchronous_commit = off");
                        return connection;
                    })
                    : bean),

    IDEMPOTENCY_BEFORE_EFFECT(
            "that an event is known commits by itself, before its effects do",
            List.of("not-applied"),
            (context, blow) -> new BeanFault(
                    "vn.lienthong.hub.intake.MessageStore", "insert", new AfterCommit(context, blow).doneBefore(400))),

    RECEIPT_MADE_ANEW(
            "who sends again gets a new receipt",
            List.of("answers-differ", "receipt-differs"),
            wire(WireFault.rewriting(Texts.KNOWN, "gen_random_uuid() as receipt")),
            Texts.KNOWN),

    LATE_FACT_LAST(
            "a late fact is applied when it is heard of, not when it happened",
            List.of("state-is-not-the-fold", "shown-history-is-not-the-fold"),
            (context, blow) -> new BeanFault("vn.lienthong.hub.dossier.Fold", "of", new ByArrival(blow))),

    COUNT_OUTSIDE_TRANSACTION(
            "statistics are counted after the accepting transaction",
            List.of("statistics-differ", "form-differs"),
            (context, blow) -> new BeanFault(
                    "vn.lienthong.hub.statistics.milestone.MilestoneKeeper",
                    "changed",
                    new AfterCommit(context, blow).done(200))),

    ENQUEUE_OUTSIDE_TRANSACTION(
            "deliveries are enqueued after the accepting transaction",
            List.of("not-planned"),
            (context, blow) -> new BeanFault(
                    "vn.lienthong.hub.delivery.queue.JdbcDeliveryQueue",
                    "enqueue",
                    new AfterCommit(context, blow).done(200))),

    MERGE_FORGETS_LANE(
            "when two dossiers become one, the younger's lanes are dropped and not joined",
            List.of("delivery-without-lane", "lane-counts-wrong"),
            wire(WireFault.rewriting(Texts.GONE, "from gone where false order by partner")),
            Texts.GONE),

    LANE_NOT_LOCKED(
            "a lane is completed by what was read of it without a lock",
            List.of("delivery-without-lane", "lane-counts-wrong", "lane-without-delivery"),
            (context, blow) -> {
                Plant unlocked = WireFault.rewriting(Texts.LOCK, "$1").plant(blow);
                Plant slow = WireFault.dozing(Texts.DROP, 25).plant(new Blow("slowly"));
                return bean -> slow.in(unlocked.in(bean));
            },
            Texts.LOCK,
            Texts.DROP),

    WORKER_NAME_AS_TOKEN(
            "a claim bears its node's name, not a token of its own",
            List.of("token-shared"),
            (context, blow) -> WireFault.rewriting(
                            Texts.TOKEN, context.getEnvironment().getRequiredProperty("server.port"))
                    .plant(blow),
            Texts.TOKEN),

    TOKEN_KEPT(
            "a lane keeps its token when another node takes it over",
            List.of("token-shared"),
            wire(WireFault.rewriting(Texts.TOKEN, "coalesce(lane.token, nextval('lane_token'))")),
            Texts.TOKEN),

    LEASE_TOO_SHORT(
            "a lease ends while its call runs",
            List.of("repeated-without-reason"),
            wire(WireFault.rewriting(Texts.UNTIL, "$1least($2, clock_timestamp() + interval '2 milliseconds')")),
            Texts.UNTIL),

    LEASE_FOR_EVER(
            "a lane whose node died is not taken over",
            List.of("lease-in-the-past", "never-delivered"),
            wire(WireFault.rewriting(Texts.DUE, "$1state = 'READY'$2")),
            Texts.DUE),

    RETRY_BEHIND_FOLLOWERS(
            "what failed goes to the end of its lane",
            List.of("facts-out-of-order"),
            wire(WireFault.rewriting(
                    Texts.RESULT,
                    "$1sequence = case when s.state = 'WAITING' then d.sequence + 100000 else d.sequence end, $2")),
            Texts.RESULT),

    REPLAY_WITH_NEW_SEQUENCE(
            "what an operator replays goes to the end of its lane",
            List.of("facts-out-of-order"),
            wire(WireFault.rewriting(Texts.REPLAY, "$0, sequence = d.sequence + 100000")),
            Texts.REPLAY),

    BREAKER_DROPS(
            "what waits for a partner whose breaker opens counts as told",
            List.of("delivered-but-lost"),
            wire(WireFault.following(Texts.BREAKER, """
                    with gone as (
                        delete from lane l using (
                            select k.partner, k.dossier_id from lane k
                            join partner_breaker b on b.partner = k.partner and b.state = 'OPEN'
                            where k.state = 'READY' for update of k skip locked) dropped
                        where l.partner = dropped.partner and l.dossier_id = dropped.dossier_id
                        returning l.partner, l.dossier_id)
                    update delivery d set state = 'DELIVERED', finished_at = clock_timestamp()
                    from gone
                    where d.partner = gone.partner and d.dossier_id = gone.dossier_id and d.state = 'WAITING'
                    """)),
            Texts.BREAKER),

    ACCEPTED_BUT_PARKED(
            "now and then what a partner took is parked",
            List.of("parked-but-accepted", "parked-without-refusal"),
            (context, blow) -> GatewayFault.outcome(
                    new NowAndThen(
                            40,
                            outcome -> outcome instanceof Outcome.Delivered
                                    ? new Outcome.Refused("planted: not understood")
                                    : outcome),
                    blow)),

    SILENCE_TAKEN_FOR_SUCCESS(
            "no answer counts as told",
            List.of("delivered-but-lost"),
            (context, blow) -> GatewayFault.outcome(
                    outcome -> outcome instanceof Outcome.Unreachable ? new Outcome.Delivered() : outcome, blow)),

    RETRY_AFTER_IGNORED(
            "Retry-After is not read",
            List.of("retry-after-ignored"),
            (context, blow) -> GatewayFault.outcome(new WithoutRetryAfter(), blow)),

    NEW_ID_EACH_ATTEMPT(
            "each attempt bears an id of its own",
            List.of("delivery-unknown", "effect-twice"),
            (context, blow) -> GatewayFault.newIds(blow));

    private final String meaning;
    private final List<String> shownBy;
    private final BiFunction<ConfigurableApplicationContext, Blow, Plant> planting;
    private final List<String> statements;

    Fault(
            String meaning,
            List<String> shownBy,
            BiFunction<ConfigurableApplicationContext, Blow, Plant> planting,
            String... statements) {
        this.meaning = meaning;
        this.shownBy = shownBy;
        this.planting = planting;
        this.statements = List.of(statements);
    }

    private static BiFunction<ConfigurableApplicationContext, Blow, Plant> wire(WireFault fault) {
        return (context, blow) -> fault.plant(blow);
    }

    /** @throws IllegalArgumentException if there is none; says which there are */
    public static Fault named(String text) {
        return Arrays.stream(values())
                .filter(fault -> fault.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault %s; there are %s"
                        .formatted(
                                text, Arrays.stream(values()).map(Fault::text).collect(Collectors.joining(", ")))));
    }

    /** As in {@code acknowledge-before-commit}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the hub then does, in words. */
    public String meaning() {
        return meaning;
    }

    /** Codes of the checker's findings of which a run with this fault must give one at least. */
    public List<String> shownBy() {
        return shownBy;
    }

    Plant plant(ConfigurableApplicationContext context) {
        return planting.apply(context, new Blow(text()));
    }

    /** Patterns of the statements that it changes; each must be found once in the hub's classes. */
    List<String> statements() {
        return statements;
    }

    /** Patterns of the hub's statements. Short: what they do not name may change. */
    private static final class Texts {
        static final String KNOWN = "m\\.receipt(?=,.*from message)";
        static final String GONE = "from gone order by partner";
        static final String LOCK = "(select l\\.partner\\b.*first_failed_at.*)for update of l skip locked";
        static final String DROP = "delete from lane l using";
        static final String TOKEN = "nextval\\('lane_token'\\)";
        static final String UNTIL = "(set state = 'CLAIMED', due_at = )((?:\\?|:until)(?:::timestamptz)?)";
        static final String DUE =
                "(from lane\\s+where partner = (?:\\?|:\\w+) and )state <> 'PARKED'(.*for update skip locked)";
        static final String RESULT = "(update delivery d\\s+set )(.*?\\bstate = s\\.state,)";
        static final String REPLAY = "update delivery d\\s+set state = 'WAITING'";
        static final String BREAKER = "update partner_breaker b\\s+set failures";
    }
}
