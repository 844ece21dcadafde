package vn.lienthong.hub.adapter.land;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;
import vn.lienthong.hub.adapter.land.in.Verb;

/**
 * Takes the secret out of the address {@code /partners/land/<verb>/<secret>} before anybody can write the address down:
 * behind this valve the request is one of {@code /partners/land/<verb>}, for filters, routes, metrics, traces, problems
 * and Tomcat's own access log (which writes when the request is over). Nothing stays of the address but a verb that is
 * known, for somebody may put the secret in its place. The secret goes on as an attribute.
 */
class SecretPath extends ValveBase {

    /** The attribute; absent if the address has nothing behind the verb. */
    static final String SECRET = SecretPath.class.getName() + ".secret";

    private static final String ROOT = "/partners/land/";
    private static final String NO_VERB = "-";
    private static final Pattern PATH =
            Pattern.compile("/+partners/+land/+([^/]*)(?:/+(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    SecretPath() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // An address that cannot be decoded comes this way, too, as an answer that is already written.
        String address =
                request.getDecodedRequestURI() == null ? request.getRequestURI() : request.getDecodedRequestURI();
        Matcher path = PATH.matcher(address == null ? "" : address);
        if (path.matches()) {
            request.setAttribute(SECRET, path.group(2));
            rename(request, ROOT + Verb.of(path.group(1)).map(Verb::wireName).orElse(NO_VERB));
        }
        getNext().invoke(request, response);
    }

    private static void rename(Request request, String path) {
        set(request.getCoyoteRequest().requestURI(), path);
        set(request.getCoyoteRequest().decodedURI(), path);
        set(request.getMappingData().requestPath, path);
        set(request.getMappingData().wrapperPath, path);
    }

    private static void set(MessageBytes bytes, String path) {
        bytes.recycle();
        bytes.setString(path);
    }
}
