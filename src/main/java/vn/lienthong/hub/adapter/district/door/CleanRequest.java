package vn.lienthong.hub.adapter.district.door;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A request whose body is UTF-8, whatever it came in, and that says so. It names no SOAPAction: the body says what is
 * asked, and old toolkits write anything there.
 */
class CleanRequest extends HttpServletRequestWrapper {

    private static final String TYPE = "text/xml; charset=utf-8";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String ACTION = "SOAPAction";
    private static final String LENGTH = "Content-Length";

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
        if (CONTENT_TYPE.equalsIgnoreCase(name)) {
            return TYPE;
        }
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (CONTENT_TYPE.equalsIgnoreCase(name)) {
            return Collections.enumeration(List.of(TYPE));
        }
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isHidden(name))
                .toList());
    }

    /** The length too: it is another one now. */
    private static boolean isHidden(String name) {
        return ACTION.equalsIgnoreCase(name) || LENGTH.equalsIgnoreCase(name);
    }
}
