package vn.lienthong.hub.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param detailRetention how long personal data of a finished dossier is kept after its last fact. Two years: long enough,
 *     we believe, for a complaint and a lawsuit after it (?); the terms of Law 02/2011 and Law 93/2015 were not looked up,
 *     so a province should set what its lawyers say
 */
@Validated
@ConfigurationProperties("hub.dossier")
record DossierProperties(@NotNull @DefaultValue("730d") Duration detailRetention) {}
