package vn.lienthong.hub.adapter.files.live;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.folder.FolderSettings;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.adapter.files.message.MessageText;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.FolderRoute;
import vn.lienthong.hub.adapter.files.route.MappingFailedException;
import vn.lienthong.hub.adapter.files.route.RouteContext;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/** Lets partners in that call, and runs their folder's route. A caller without the key learns nothing of what there is. */
@Component("filesPushes")
public class Pushes {

    private static final Logger LOG = LoggerFactory.getLogger(Pushes.class);
    private static final int OK = 200;

    private final FolderPartners partners;

    Pushes(FolderPartners partners) {
        this.partners = partners;
    }

    /**
     * @throws Fault {@code not-found}, {@code unauthenticated}, {@code method-not-allowed}, {@code invalid-json}, {@code
     *     invalid-request} with what the schema says or why the mapping could not read it, {@code unavailable}; none of
     *     them repeats what was sent
     */
    public Push.Reply take(Push push) {
        return partners.find(push.slug())
                .flatMap(partner -> partner.with((folder, routes) -> take(push, folder, routes)))
                .orElseThrow(() -> partners.isAway(push.slug()) ? away() : nothingHere());
    }

    private static Fault away() {
        return new Fault(
                FaultCode.UNAVAILABLE,
                "This door is closed for a while. Send it again later.",
                List.of(),
                Duration.ofSeconds(60),
                null);
    }

    private static Push.Reply take(Push push, CheckedFolder folder, RouteContext routes) {
        String path = pathOfKnown(push, folder.settings().inbound());
        FolderRoute route = route(folder, push.method(), path);
        JsonNode message = message(push.body().get());
        Exchange exchange = routes.run(route.id(), begun -> begun.getMessage().setBody(message));
        if (exchange.getException() instanceof MappingFailedException unread) {
            throw unread(folder, exchange, unread);
        }
        if (exchange.getException() instanceof RuntimeException failure) {
            throw failure;
        }
        if (exchange.getException() != null) {
            throw new IllegalStateException("the route " + route.id() + " failed", exchange.getException());
        }
        int status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, OK, Integer.class);
        return new Push.Reply(status, body(exchange.getMessage().getBody()));
    }

    /** What fails once the events are taken is the folder's, not theirs: what they send again does no harm. */
    private static RuntimeException unread(CheckedFolder folder, Exchange exchange, MappingFailedException failure) {
        LOG.warn("{}: a mapping failed: {}", folder.folder().slug(), failure.getMessage());
        if (exchange.getProperty(Heard.PROPERTY) != null) {
            return new IllegalStateException("no answer could be made of what was taken: " + failure.getMessage());
        }
        return new Fault(
                FaultCode.INVALID_REQUEST,
                "The mapping of this partner's folder could not read the message, and nothing of it was accepted: "
                        + failure.getMessage()
                        + ". Mend the message and send it again; if it is right, the mapping must be mended first.");
    }

    /** @return the path without a key */
    private static String pathOfKnown(Push push, FolderSettings.Inbound inbound) {
        if (inbound == null) {
            throw nothingHere();
        }
        if (!inbound.inPath()) {
            if (!same(inbound.key(), push.headers().apply(inbound.header()))) {
                throw new Fault(
                        FaultCode.UNAUTHENTICATED,
                        "Send the key that was agreed in the header " + inbound.header() + ".");
            }
            return push.path();
        }
        String[] parts = push.path().split("/", 3);
        if (parts.length < 3 || !same(inbound.key(), parts[1])) {
            throw nothingHere();
        }
        return "/" + parts[2];
    }

    private static FolderRoute route(CheckedFolder folder, String method, String path) {
        FolderRoute other = null;
        for (FolderRoute route : folder.routes(FolderRoute.Kind.PUSH)) {
            if (route.path().equals(path)) {
                if (route.method().equals(method)) {
                    return route;
                }
                other = route;
            }
        }
        if (other != null) {
            throw new Fault(FaultCode.METHOD_NOT_ALLOWED, "Only " + other.method() + " is allowed here.");
        }
        throw nothingHere();
    }

    private static JsonNode message(byte[] body) {
        try {
            JsonNode json = Json.MAPPER.readTree(body);
            if (json.isMissingNode()) {
                throw new Fault(FaultCode.EMPTY_BODY, "Send the message as JSON in the body.");
            }
            return MessageText.clean(json);
        } catch (JacksonException e) {
            throw new Fault(
                    FaultCode.INVALID_JSON,
                    "The body is not JSON in UTF-8, is cut off, nested too deep, or names a member twice.");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    private static byte[] body(Object body) {
        try {
            return body instanceof JsonNode json
                    ? Json.MAPPER.writeValueAsBytes(json)
                    : String.valueOf(body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON in memory cannot be written", e);
        }
    }

    /** In a time that does not depend on where they differ. */
    private static boolean same(String key, String said) {
        return said != null
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault nothingHere() {
        return new Fault(FaultCode.NOT_FOUND, "There is nothing at this address.");
    }
}
