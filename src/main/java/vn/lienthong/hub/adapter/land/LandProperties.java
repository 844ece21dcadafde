package vn.lienthong.hub.adapter.land;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.lienthong.hub.partner.PartnerHttp;

/**
 * What holds for every partner of this kind ({@code hub.land.*}).
 *
 * @param publicUrl under which address other systems reach this hub; without a default, because nobody can guess it.
 *     Copies of results are kept only where it is set, for they could not be shown
 * @param maxBody the longest message read from a partner. 1 MB: messages hold links to papers, not the papers
 * @param maxAnswer the longest answer read from a partner; real ones have some hundred bytes, 256 KB leave room for an
 *     answer that repeats what was sent
 * @param maxPapers all papers of one hand-over together. 10 MB: four hand-overs at once, each some four times in memory
 *     as bytes, text and JSON, still fit the heap
 * @param maxResult the longest result paper that is copied. 10 MB: a scanned certificate has one or two
 * @param resultRetention how long a copy is kept. Two years, as what is said of people in finished dossiers
 * @param resultAttempts how often a link is tried, at growing intervals of an hour at most. 24: most of a day, and longer
 *     than the links live that were seen
 */
@Validated
@ConfigurationProperties("hub.land")
public record LandProperties(
        URI publicUrl,
        @DefaultValue("1MB") @NotNull DataSize maxBody,
        @DefaultValue("256KB") @NotNull DataSize maxAnswer,
        @DefaultValue("10MB") @NotNull DataSize maxPapers,
        @DefaultValue("10MB") @NotNull DataSize maxResult,

        @DefaultValue("730d") @NotNull @DurationMin(seconds = 1)
        Duration resultRetention,

        @DefaultValue("24") @Min(1) @Max(1000) int resultAttempts) {

    @AssertTrue(message = "'public-url' must be an absolute http or https address")
    boolean isPublicUrlHttp() {
        return publicUrl == null
                || publicUrl.getHost() != null
                        && ("http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme()));
    }

    @AssertTrue(message = "the sizes must be positive, and 'max-papers' and 'max-result' at most 16 MB")
    boolean isSizesInRange() {
        return isIn(maxBody) && isIn(maxAnswer) && isIn(maxPapers) && isIn(maxResult);
    }

    private static boolean isIn(DataSize size) {
        return size == null || size.toBytes() > 0 && size.toBytes() <= PartnerHttp.MAX_ANSWER;
    }
}
