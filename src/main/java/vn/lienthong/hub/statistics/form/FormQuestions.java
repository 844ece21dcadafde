package vn.lienthong.hub.statistics.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.Scopes;

/** Reads what a request asks for. */
@Component
class FormQuestions {

    private final Scopes scopes;
    private final Clock clock;

    FormQuestions(Scopes scopes, Clock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    FormQuestion form(HttpServletRequest request) {
        return FormParameters.read(request.getParameterMap(), latest(request));
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    DossierQuestion page(FormKind kind, HttpServletRequest request) {
        return FormParameters.readPage(kind, request.getParameterMap(), latest(request));
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    DossierQuestion whole(FormKind kind, HttpServletRequest request) {
        return FormParameters.readWhole(kind, request.getParameterMap(), latest(request));
    }

    /** The database is asked only if the request names a moment. */
    private Instant latest(HttpServletRequest request) {
        boolean named = Stream.of("knownAt", "cursor").anyMatch(request.getParameterMap()::containsKey);
        return named ? scopes.latest() : clock.instant();
    }
}
