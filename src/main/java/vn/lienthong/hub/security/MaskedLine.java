package vn.lienthong.hub.security;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;

/**
 * Logback's {@code %masked(…)}: everything between the brackets goes through {@link PersonalData}, stack traces
 * included.
 *
 * <p>This is the second line of defence. The first is that nothing personal is given to a logger: no body of a request
 * or answer, no content of a fact, no message of an exception that may quote them. A name cannot be told from any other
 * word here; what is not logged need not be masked.
 */
public class MaskedLine extends CompositeConverter<ILoggingEvent> {

    @Override
    protected String transform(ILoggingEvent event, String line) {
        return PersonalData.mask(line);
    }
}
