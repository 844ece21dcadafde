package vn.lienthong.hub.adapter.sms;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.adapter.sms.wire.Message;

/**
 * A gateway for tests and for the run from the sources: takes texts with the right key, each requestId once, and reports
 * what it does not like inside an HTTP 200. Its mapping stands in {@code mocks/sms}.
 */
public final class SmsGatewaySimulator {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final String key;
    private final WireMockServer server;

    /** @param key with which the hub must call */
    public SmsGatewaySimulator(String key) {
        this.key = key;
        server = new WireMockServer(wireMockConfig()
                .dynamicPort()
                .bindAddress("localhost")
                .disableRequestJournal()
                .usingFilesUnderClasspath("mocks/sms")
                .extensions(new Answers()));
    }

    public SmsGatewaySimulator start() {
        server.start();
        return this;
    }

    public void stop() {
        server.stop();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.port());
    }

    /** What was texted, oldest first. */
    public synchronized List<Message> messages() {
        return new ArrayList<>(messages.values());
    }

    private synchronized String take(String said, String body) throws JsonProcessingException {
        if (!key.equals(said)) {
            return answer("101", "Sai khoa");
        }
        JsonNode json = JSON.readTree(body);
        Message message = JSON.treeToValue(json, Message.class);
        if (message.text().length() > 160 || !message.text().matches("[ -~]+")) {
            return answer("118", "Noi dung khong hop le");
        }
        return messages.putIfAbsent(message.requestId(), message) == null
                ? answer("100", "OK")
                : answer("124", "requestId da ton tai");
    }

    private static String answer(String code, String message) {
        return "{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}";
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {

        @Override
        public String getName() {
            return "sms-gateway";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            try {
                return ResponseDefinitionBuilder.like(event.getResponseDefinition())
                        .withBody(take(
                                event.getRequest().getHeader(SmsReception.KEY),
                                event.getRequest().getBodyAsString()))
                        .build();
            } catch (JsonProcessingException e) {
                return ResponseDefinitionBuilder.like(event.getResponseDefinition())
                        .withBody(answer("99", "Khong phai JSON"))
                        .build();
            }
        }
    }
}
