package vn.lienthong.hub.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxEvent the largest single event, and the largest line of a batch. 1 MB: events carry links to papers, not the
 *     papers
 * @param maxBatch the largest batch. 64 MB holds a year of a district; results are held in memory until it is read
 * @param transaction events a transaction. 500: enough to share a commit, few enough that
 *     dossiers are not locked for long; other sizes were not measured
 * @param gatherings transactions for single events that run at once; what comes meanwhile goes together with the next.
 *     3: one commits, one works in the database, one in the hub
 * @param futureTolerance how far a sender's clock may run ahead. 5 minutes: more is a wrong clock
 * @param rawRetention how long raw messages, which hold personal data, are kept for disputes and then purged
 * @param releaseEvery how often quarantined messages are looked at besides imports, which do it at once
 */
@Validated
@ConfigurationProperties("hub.intake")
record IntakeProperties(
        @NotNull @DefaultValue("1MB") DataSize maxEvent,
        @NotNull @DefaultValue("64MB") DataSize maxBatch,
        @Min(1) @Max(2000) @DefaultValue("500") int transaction,
        @Min(1) @Max(50) @DefaultValue("3") int gatherings,
        @NotNull @DefaultValue("5m") Duration futureTolerance,
        @NotNull @DefaultValue("90d") Duration rawRetention,
        @NotNull @DefaultValue("30s") Duration releaseEvery) {}
