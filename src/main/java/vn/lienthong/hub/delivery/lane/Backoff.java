package vn.lienthong.hub.delivery.lane;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;

/** Exponential back-off with full jitter, never shorter than the partner asks for. */
@Component
public class Backoff {

    private static final int MAX_DOUBLINGS = 30;

    private final DeliveryProperties.Backoff properties;
    private final RandomGenerator random;

    @Autowired
    public Backoff(DeliveryProperties properties) {
        this(properties, new Random());
    }

    public Backoff(DeliveryProperties properties, RandomGenerator random) {
        this.properties = properties.backoff();
        this.random = random;
    }

    /**
     * @param failures consecutive ones of the lane, this one included; at least 1
     * @param retryAfter as the partner asks, or null
     */
    Duration pause(int failures, Duration retryAfter) {
        long doubled = properties.first().toMillis() << Math.min(failures - 1, MAX_DOUBLINGS);
        long ceiling = doubled < 0 ? Long.MAX_VALUE - 1 : doubled;
        Duration jittered = Duration.ofMillis(
                random.nextLong(Math.min(ceiling, properties.cap().toMillis()) + 1));
        Duration asked = asked(retryAfter);
        return jittered.compareTo(asked) > 0 ? jittered : asked;
    }

    /** What the partner asks for, as far as it is believed; zero if it asks for nothing. */
    Duration asked(Duration retryAfter) {
        if (retryAfter == null || retryAfter.isNegative()) {
            return Duration.ZERO;
        }
        return retryAfter.compareTo(properties.retryAfterLimit()) > 0 ? properties.retryAfterLimit() : retryAfter;
    }
}
