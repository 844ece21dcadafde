package vn.lienthong.hub.adapter.files;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for every partner that is files ({@code hub.files.*}); where the folders are says {@code hub.partners.dir}.
 *
 * @param scanEvery pause between two looks at the folders. 1 s: a change is tried once two looks in a row show the same
 *     files, so it is live within three seconds, and a copy in progress is not tried half
 * @param maxFile the largest file of a folder. 1 MB: mapping tables of a province have some hundred kB
 * @param maxBody the longest message read from a partner. 4 MB, as for the province's dialect
 * @param maxAnswer a longer answer is dropped unread. 8 MB, as for polls of rows
 * @param tokenMargin a token is renewed this long before it ends, at most a fifth of its life
 * @param pollPages how often a poll goes on at once while the partner has more. 1000: a backfill of 100,000 rows in pages
 *     of 100 goes through in one, and a mapping that always says {@code more} ends
 */
@Validated
@ConfigurationProperties("hub.files")
public record FilesProperties(
        @NotNull @DefaultValue("1s") @DurationMin(millis = 50)
        Duration scanEvery,

        @NotNull @DefaultValue("1MB") DataSize maxFile,
        @NotNull @DefaultValue("4MB") DataSize maxBody,
        @NotNull @DefaultValue("8MB") DataSize maxAnswer,
        @NotNull @DefaultValue("30s") @DurationMin Duration tokenMargin,
        @DefaultValue("1000") @Min(1) int pollPages) {}
