package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A partner's breaker as its row stood at one moment: a row of {@link ExportFile#BREAKER}, read by the stage several times a
 * second while the run goes on and written where it differs from the line before; read by rule 6.
 *
 * @param openedAt null while it is closed
 * @param probeAt moves with every call that is let through while it is open
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record BreakerLine(String partner, String state, int failures, String openedAt, String probeAt) {}
