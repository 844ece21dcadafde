package vn.lienthong.hub.partner;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/**
 * Says in a few stable words why a partner gave no answer. The messages of the exceptions are not used: they may hold
 * addresses, secrets in paths, or content.
 */
public final class NoAnswer {

    private NoAnswer() {}

    /** Words for operators; the outermost cause that is known is named. */
    public static String reason(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return "the connection broke";
    }

    private static String known(Throwable cause) {
        if (cause instanceof HttpTimeoutException || cause instanceof SocketTimeoutException) {
            return "timed out";
        }
        if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
            return "the host is not known";
        }
        if (cause instanceof SSLException) {
            return "no trust in the connection (TLS)";
        }
        return cause instanceof ConnectException ? "no connection" : null;
    }
}
