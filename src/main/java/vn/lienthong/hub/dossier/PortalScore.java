package vn.lienthong.hub.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The points of indicator 2.1 (QĐ 766/2022): 20 × on time / received. Pure. */
public final class PortalScore {

    /** What is reached if every dossier is on time. */
    public static final int FULL = 20;

    private PortalScore() {}

    /**
     * @param onTime of those received
     * @return two decimals, half up; empty if none was received: not applicable
     */
    public static Optional<BigDecimal> of(long onTime, long received) {
        return received == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(FULL)
                        .multiply(BigDecimal.valueOf(onTime))
                        .divide(BigDecimal.valueOf(received), 2, RoundingMode.HALF_UP));
    }
}
