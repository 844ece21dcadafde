package vn.lienthong.hub.procedure;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the catalogue.
 *
 * @param refresh how often a node asks whether another one has imported procedures. Half a second, so that an answer is
 *     at most a second old; the question reads one number from an index
 */
@Validated
@ConfigurationProperties("hub.procedures")
record ProcedureProperties(@NotNull @DefaultValue("500ms") Duration refresh) {}
