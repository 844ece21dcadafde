package vn.lienthong.hub.fault;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with a problem where no controller is at work, as in a servlet filter. */
@Component
public class ProblemWriter {

    private final ObjectMapper json;

    public ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Status, {@code Retry-After} if the fault has one, and body; headers set before stay. */
    public void write(HttpServletResponse response, Fault fault) throws IOException {
        if (fault.retryAfter() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(fault.retryAfter()));
        }
        write(response, Problem.of(fault));
    }

    public void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** RFC 9110, 10.2.3: whole seconds, rounded up, so that nobody comes too early. */
    static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }
}
