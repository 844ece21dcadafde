package vn.lienthong.hub.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How deliveries run.
 *
 * @param lease how long a lane belongs to the node that claimed it. More than three times the longest timeout of any
 *     partner, since one delivery may take a login, a call and a second try as an update. Two minutes let partners have
 *     up to 40 s; after a node was killed its lanes wait no longer than this
 * @param pollEvery pause between two looks at the lanes. One query of a few index probes; 200 ms keep what another node
 *     enqueued, or what is due again, well inside one second. What this node enqueues is looked at upon its commit
 * @param stopWithin how long running calls may go on when the node stops. Together with the recording of the last results
 *     less than the 20 s that a phase of the shutdown has; what takes longer is made again by another node once its lease
 *     ends
 * @param parkAfter how long a lane may fail, while its partner is there, before it is parked for an operator. A week: what
 *     has not got through over a weekend and the days around it will not do so by itself. Time in which the partner's
 *     breaker is open does not count: a partner that is away parks nothing
 * @param gaugesEvery pause between two measurements of the backlog. As often as metrics are usually fetched
 */
@Validated
@ConfigurationProperties("hub.delivery")
public record DeliveryProperties(
        @DefaultValue("2m") @NotNull @DurationMin(seconds = 1)
        Duration lease,

        @DefaultValue("200ms") @NotNull @DurationMin(millis = 10)
        Duration pollEvery,

        @DefaultValue("15s") @NotNull @DurationMin Duration stopWithin,

        @DefaultValue("7d") @NotNull @DurationMin(minutes = 1)
        Duration parkAfter,

        @DefaultValue("15s") @NotNull @DurationMin(seconds = 1)
        Duration gaugesEvery,

        @DefaultValue @NotNull @Valid Backoff backoff,
        @DefaultValue @NotNull @Valid Breaker breaker,
        @DefaultValue @NotNull @Valid OnReturn onReturn) {

    /**
     * When a lane is tried again: after a random time between nothing and {@code first} doubled with each failure (full
     * jitter, so that lanes that failed together do not come back together).
     *
     * @param first one second: most failures of a partner are a restart or a dropped connection
     * @param cap ten minutes: a commune's line that was cut is noticed soon after it is back, at little cost
     * @param retryAfterLimit the longest {@code Retry-After} that is believed. One hour: longer ones have been seen to
     *     be mistakes, and would hide a lane for days
     */
    public record Backoff(
            @DefaultValue("1s") @NotNull @DurationMin(millis = 1)
            Duration first,

            @DefaultValue("10m") @NotNull @DurationMin(millis = 1)
            Duration cap,

            @DefaultValue("1h") @NotNull @DurationMin Duration retryAfterLimit) {}

    /**
     * When a partner is left alone.
     *
     * @param failures consecutive failures that open the breaker. Five: one bad dossier alone backs off before it gets
     *     there, a partner that is down reaches it at once
     * @param openFor pause between two probes. Ten seconds: one call costs the partner nothing, and everything flows
     *     again soon after it is back
     */
    public record Breaker(
            @DefaultValue("5") @Min(1) int failures,

            @DefaultValue("10s") @NotNull @DurationMin(millis = 1)
            Duration openFor) {}

    /**
     * How a partner that was away is told what waits: at most twice as much a second as usually comes for it.
     *
     * @param floor deliveries a second that any partner bears, however little usually comes for it. One: a single lane
     *     makes as many with a slow server, so it can flood nobody, and a partner that usually hears less catches up in
     *     less time than it was away
     */
    public record OnReturn(
            @DefaultValue("1") @DecimalMin("0.001") double floor) {}
}
