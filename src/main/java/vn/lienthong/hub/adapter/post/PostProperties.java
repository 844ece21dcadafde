package vn.lienthong.hub.adapter.post;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * {@code hub.post}: what holds for every partner of this kind.
 *
 * @param maxBody the longest document read from the post. 256 KB: real ones have two, and hold no papers
 * @param maxAnswer a longer answer is dropped unread. 4 MB: a page of 1,000 rows of 1 kB, four times over
 * @param tokenMargin a token is renewed this long before it ends, at most a fifth of its life. 30 s: longer than any one
 *     call, little of the hour that the post's tokens live
 * @param lookBack how often the last part of the feed is read again. 1 h: a row that shows that much later than rows with
 *     greater ids is not missed; it costs one page an hour
 * @param rowRetention how long rows that made no event, which may hold personal data, are kept as they came. 90 days, as
 *     raw messages are
 */
@Validated
@ConfigurationProperties("hub.post")
public record PostProperties(
        @NotNull @DefaultValue("256KB") DataSize maxBody,
        @NotNull @DefaultValue("4MB") DataSize maxAnswer,
        @NotNull @DefaultValue("30s") @DurationMin Duration tokenMargin,

        @NotNull @DefaultValue("1h") @DurationMin(seconds = 1)
        Duration lookBack,

        @NotNull @DefaultValue("90d") @DurationMin Duration rowRetention) {}
