package vn.lienthong.hub.delivery;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** An operator who speaks with one node over HTTP. */
final class OperatorHttp {

    private final MockMvc http;

    OperatorHttp(TestNode node) {
        this(node, "operator");
    }

    OperatorHttp(TestNode node, String client) {
        http = MockMvcBuilders.standaloneSetup(node.controllers())
                .setControllerAdvice(new Problems())
                .setCustomArgumentResolvers(new Known(new Caller(client, null, true)))
                .setMessageConverters(new MappingJackson2HttpMessageConverter(EventJson.mapper()))
                .build();
    }

    ResultActions ask(String path, Object... variables) throws Exception {
        return http.perform(get(path, variables));
    }

    ResultActions say(String path, String body) throws Exception {
        return http.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    ResultActions replay(String body) throws Exception {
        return say("/api/v1/deliveries/replay", body);
    }

    ResultActions skip(String body) throws Exception {
        return say("/api/v1/deliveries/skip", body);
    }

    ResultActions pause(String partner, String body) throws Exception {
        return say("/api/v1/partners/" + partner + "/pause", body);
    }

    ResultActions resume(String partner) throws Exception {
        return http.perform(post("/api/v1/partners/" + partner + "/resume"));
    }

    /** What {@link #ask} is answered, which must be 200. */
    JsonNode json(String path, Object... variables) throws Exception {
        return json(ask(path, variables));
    }

    static JsonNode json(ResultActions answer) throws Exception {
        if (answer.andReturn().getResponse().getStatus() != 200) {
            throw new AssertionError(answer.andReturn().getResponse().getContentAsString());
        }
        return EventJson.mapper().readTree(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private record Known(Caller caller) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return caller;
        }
    }

    /** For this alone: the hub has its own. */
    @TestComponent
    @RestControllerAdvice
    private static final class Problems {

        @ExceptionHandler
        ResponseEntity<Problem> problem(Fault fault) {
            return ResponseEntity.status(fault.code().status()).body(Problem.of(fault));
        }
    }
}
