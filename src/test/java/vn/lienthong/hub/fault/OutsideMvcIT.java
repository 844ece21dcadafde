package vn.lienthong.hub.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubTest;

/** Whatever stops a request, and wherever: the answer is a problem and never a page. */
@HubTest
class OutsideMvcIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /public/v1/nothing/here HTTP/1.1   | 404 | not-found
            POST /public/v1/nothing/here HTTP/1.1  | 404 | not-found
            POST /v3/api-docs HTTP/1.1             | 405 | method-not-allowed
            GET /public//v1 HTTP/1.1               | 400 | malformed-request
            GET /public/v1;a=b/x HTTP/1.1          | 400 | malformed-request
            GET /public/%2e%2e/x HTTP/1.1          | 400 | malformed-request
            GET /public/%zz HTTP/1.1               | 400 | malformed-request
            GET /public/<a> HTTP/1.1               | 400 | malformed-request
            TRACE /public/v1 HTTP/1.1              | 400 | malformed-request
            """)
    void answersWithAProblem(String requestLine, int status, String code) throws IOException {
        String answer = send(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).contains("\"code\":\"" + code + "\"").doesNotContain("Tomcat", "Exception", "<html");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
