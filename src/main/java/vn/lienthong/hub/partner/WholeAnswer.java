package vn.lienthong.hub.partner;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Reads an answer to its end before anybody sees a part of it. The request factory closes the body when the time is
 * over; what was cut off so must not pass for a short answer.
 */
class WholeAnswer implements ClientHttpRequestInterceptor {

    private final Duration timeout;
    private final int limit;

    WholeAnswer(Duration timeout, int limit) {
        this.timeout = timeout;
        this.limit = limit;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        long start = System.nanoTime();
        try (ClientHttpResponse answer = execution.execute(request, body)) {
            byte[] whole = read(answer.getBody());
            if (isOver(start)) {
                throw new HttpTimeoutException("the answer did not come whole in time");
            }
            return new ReadAnswer(answer.getStatusCode(), answer.getStatusText(), answer.getHeaders(), whole);
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            if (isOver(start)) {
                throw new HttpTimeoutException("the answer did not come whole in time");
            }
            throw e;
        }
    }

    private byte[] read(InputStream body) throws IOException {
        byte[] whole = body.readNBytes(limit);
        if (whole.length == limit && body.read() >= 0) {
            throw new IOException("the answer is larger than " + limit + " bytes");
        }
        return whole;
    }

    private boolean isOver(long start) {
        return System.nanoTime() - start >= timeout.toNanos();
    }
}
