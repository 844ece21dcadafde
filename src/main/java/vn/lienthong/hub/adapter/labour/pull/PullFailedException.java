package vn.lienthong.hub.adapter.labour.pull;

import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.partner.LockLostException;
import vn.lienthong.hub.partner.NoAnswerException;

/** A pull came to nothing and is made again. The message holds no personal data, whatever the cause's says. */
final class PullFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PullFailedException(RuntimeException cause) {
        super(described(cause), cause);
    }

    private static String described(RuntimeException cause) {
        boolean isOurs = cause instanceof NoAnswerException
                || cause instanceof NotAcceptedException
                || cause instanceof LockLostException
                || cause instanceof Fault;
        if (isOurs) {
            return cause.getMessage();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "");
    }
}
