package vn.lienthong.hub.adapter.district.door;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import vn.lienthong.hub.adapter.district.wire.Loi;
import vn.lienthong.hub.adapter.district.wire.WireXml;
import vn.lienthong.hub.fault.DatabaseAway;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.SoapFaults;

/** Makes of every failure, wherever it came up, a fault with a stable code and without anything from inside. */
class FaultAnswer extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultAnswer.class);

    FaultAnswer() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) throws Fault {
        Throwable failure = message.getContent(Exception.class);
        Problem problem = problem(failure);
        LOG.info("a district's message was answered with the fault {}", problem.code());
        if (problem.code().equals(FaultCode.UNAVAILABLE.code())) {
            message.put(
                    Message.PROTOCOL_HEADERS,
                    new TreeMap<>(Map.of(HttpHeaders.RETRY_AFTER, List.of("" + DatabaseAway.RETRY_AFTER.toSeconds()))));
        }
        message.setContent(
                Exception.class,
                SoapFaults.of(problem, failure, WireXml.write("Loi", new Loi(problem.code(), text(problem)))));
    }

    private static Problem problem(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof WSSecurityException) {
                return Problem.of(FaultCode.UNAUTHENTICATED, "Tài khoản hoặc mật khẩu (UsernameToken) không đúng");
            }
        }
        return SoapFaults.problem(failure);
    }

    private static String text(Problem problem) {
        StringBuilder text = new StringBuilder(problem.detail());
        problem.violations().forEach(violation -> text.append("; ")
                .append(violation.pointer())
                .append(": ")
                .append(violation.message()));
        return text.toString();
    }
}
