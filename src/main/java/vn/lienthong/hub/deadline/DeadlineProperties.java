package vn.lienthong.hub.deadline;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the calendars.
 *
 * @param refresh how often a node asks whether another one has imported calendars. Half a second, so that an answer is
 *     at most a second old; the question reads one number from an index
 */
@Validated
@ConfigurationProperties("hub.deadline")
record DeadlineProperties(@NotNull @DefaultValue("500ms") Duration refresh) {}
