package vn.lienthong.hub.statistics.indicator;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.Scopes;

/** Reads what a request asks an indicator for. */
@Component
class IndicatorQuestions {

    private final Scopes scopes;

    IndicatorQuestions(Scopes scopes) {
        this.scopes = scopes;
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    IndicatorQuestion read(Indicator<?> indicator, HttpServletRequest request) {
        return IndicatorParameters.read(request.getParameterMap(), indicator instanceof OnTime, scopes.latest());
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    DossiersQuestion readPage(Indicator<?> indicator, HttpServletRequest request) {
        return IndicatorParameters.readPage(request.getParameterMap(), indicator instanceof OnTime, scopes.latest());
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    DossiersQuestion readWhole(Indicator<?> indicator, HttpServletRequest request) {
        return IndicatorParameters.readWhole(request.getParameterMap(), indicator instanceof OnTime, scopes.latest());
    }
}
