package vn.lienthong.hub.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param detailRetention how long personal data of a finished dossier is kept after its last fact. Two years: a complaint
 *     may come within 90 days and a lawsuit within a year (Law 02/2011 on complaints, Law 93/2015 on administrative
 *     procedure), and each may be preceded by another
 */
@Validated
@ConfigurationProperties("hub.dossier")
record DossierProperties(@NotNull @DefaultValue("730d") Duration detailRetention) {}
