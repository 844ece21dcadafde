package vn.lienthong.hub.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Lets a body that calls itself a form reach a partner's dialect as plain bytes. No dialect speaks forms; Tomcat would
 * take the body apart before the route reads it, and Camel writes what it then finds unfit into the log, people and all.
 */
class NoForms extends ValveBase {

    private static final String DIALECTS = "/partners/";

    NoForms() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String address = request.getDecodedRequestURI();
        if (address != null && address.startsWith(DIALECTS) && isForm(request.getContentType())) {
            MessageBytes type = request.getCoyoteRequest().getMimeHeaders().setValue(HttpHeaders.CONTENT_TYPE);
            type.setString(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            request.getCoyoteRequest().setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        }
        getNext().invoke(request, response);
    }

    private static boolean isForm(String contentType) {
        String type = contentType == null ? "" : contentType.trim().toLowerCase(Locale.ROOT);
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) || type.startsWith("multipart/");
    }
}
