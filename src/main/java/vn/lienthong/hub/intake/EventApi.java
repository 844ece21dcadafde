package vn.lienthong.hub.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import vn.lienthong.hub.security.Caller;

/** What OpenAPI says of the canonical way in. */
interface EventApi {

    ResponseEntity<?> one(Caller caller, HttpServletRequest request) throws IOException;

    ResponseEntity<byte[]> lines(Caller caller, HttpServletRequest request) throws IOException;

    ResponseEntity<byte[]> batch(Caller caller, HttpServletRequest request) throws IOException;
}
