package vn.lienthong.hub.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class ProblemErrorControllerTests {

    private final ProblemErrorController controller = new ProblemErrorController(new ProblemWriter(new ObjectMapper()));

    @Test
    void whoHungUpInTheMiddleOfABodyIsNoInternalFault(CapturedOutput output) throws IOException {
        MockHttpServletResponse response = answer(new EOFException());

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(output.getAll()).doesNotContain("internal fault");
    }

    @Test
    void whatNobodyForesawIsOne(CapturedOutput output) throws IOException {
        MockHttpServletResponse response = answer(new IllegalStateException());

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(output.getAll()).contains("internal fault");
    }

    private MockHttpServletResponse answer(Exception failure) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        controller.error(request, response);
        return response;
    }
}
