package vn.lienthong.hub.partner;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that lies in memory whole; its connection is free again. */
record ReadAnswer(HttpStatusCode status, String statusText, HttpHeaders headers, byte[] body)
        implements ClientHttpResponse {

    @Override
    public HttpStatusCode getStatusCode() {
        return status;
    }

    @Override
    public String getStatusText() {
        return statusText;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public InputStream getBody() {
        return new ByteArrayInputStream(body);
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    /** Without content. */
    @Override
    public String toString() {
        return "ReadAnswer[" + status + "]";
    }
}
