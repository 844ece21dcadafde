package vn.lienthong.hub.adapter.district.door;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A request whose body is UTF-8, whatever it came in, and that says so. It shows no other header: the body says what is
 * asked, old toolkits write anything into SOAPAction, and Camel would take some headers for its own.
 */
class CleanRequest extends HttpServletRequestWrapper {

    private static final String TYPE = "text/xml; charset=utf-8";
    private static final String CONTENT_TYPE = "Content-Type";

    private final ServletInputStream body;

    CleanRequest(HttpServletRequest request, int limit) {
        super(request);
        this.body = new CleanBody(request, limit);
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getHeader(String name) {
        return CONTENT_TYPE.equalsIgnoreCase(name) ? TYPE : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return CONTENT_TYPE.equalsIgnoreCase(name)
                ? Collections.enumeration(List.of(TYPE))
                : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(List.of(CONTENT_TYPE));
    }
}
