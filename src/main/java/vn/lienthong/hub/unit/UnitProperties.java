package vn.lienthong.hub.unit;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the units.
 *
 * @param refresh how often a node asks whether another one has imported units. Half a second, so that an answer is at
 *     most a second old; the question reads one number from an index
 * @param sample whether a hub without any unit starts with the invented province X77. Off: a real hub must not know
 *     units that do not exist
 */
@Validated
@ConfigurationProperties("hub.units")
record UnitProperties(
        @NotNull @DefaultValue("500ms") Duration refresh,
        @DefaultValue("false") boolean sample) {}
