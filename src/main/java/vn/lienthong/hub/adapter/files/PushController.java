package vn.lienthong.hub.adapter.files;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.adapter.files.live.Push;
import vn.lienthong.hub.adapter.files.live.Pushes;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/**
 * The door for partners that are files: {@code /partners/<slug>/…} of every slug that no built-in kind has. Partners'
 * dialects are no part of the API's description.
 */
@Hidden
@RestController
class PushController {

    private static final String PATH = "/partners/{slug:[a-z]+}/{*path}";

    private final Pushes pushes;
    private final int limit;

    PushController(Pushes pushes, FilesProperties properties) {
        this.pushes = pushes;
        this.limit = Math.toIntExact(properties.maxBody().toBytes());
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> post(@PathVariable String slug, @PathVariable String path, HttpServletRequest request)
            throws IOException {
        return answer(slug, path, request);
    }

    @PutMapping(PATH)
    ResponseEntity<byte[]> put(@PathVariable String slug, @PathVariable String path, HttpServletRequest request)
            throws IOException {
        return answer(slug, path, request);
    }

    private ResponseEntity<byte[]> answer(String slug, String path, HttpServletRequest request) throws IOException {
        Push.Reply reply =
                pushes.take(new Push(slug, request.getMethod(), path, request::getHeader, () -> body(request)));
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(reply.body());
    }

    /** Read only once the caller is known. */
    private byte[] body(HttpServletRequest request) {
        try {
            byte[] body = request.getContentLengthLong() > limit
                    ? null
                    : request.getInputStream().readNBytes(limit + 1);
            if (body == null || body.length > limit) {
                throw new Fault(
                        FaultCode.BODY_TOO_LARGE, "A message has at most " + limit + " bytes. Send it in parts.");
            }
            return body;
        } catch (IOException e) {
            throw new Fault(FaultCode.MALFORMED_REQUEST, "The body could not be read to its end. Send it again.");
        }
    }
}
