package vn.lienthong.hub.fault;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.w3c.dom.Element;

/**
 * SOAP 1.1 faults (section 4.4) that say what a problem says: {@code Client} where the caller can mend it, {@code Server}
 * where the same message can be sent again. What a failure's own message holds is never passed on.
 */
public final class SoapFaults {

    private static final int OURS = 500;
    private static final String READER = "com.sun.org.apache.xerces.internal.impl.";

    private SoapFaults() {}

    /** What a caller is told of a failure; one that nobody foresaw is logged, without its message. */
    public static Problem problem(Throwable failure) {
        if (Fault.in(failure) != null) {
            return Problem.of(Fault.in(failure));
        }
        if (DatabaseAway.causes(failure)) {
            return Problem.of(DatabaseAway.fault(failure));
        }
        if (isUnreadable(failure)) {
            return Problem.of(
                    FaultCode.MALFORMED_REQUEST,
                    "The body is no SOAP 1.1 message of this service: check that it is well-formed, without DOCTYPE,"
                            + " and that the body's first element is one that the service's WSDL names.");
        }
        return InternalFaults.record(failure);
    }

    /**
     * @param failure whose fault code is kept if it is one of SOAP's own, as MustUnderstand; or null
     * @param detail the entry of the fault's detail, in the service's namespace
     */
    public static SoapFault of(Problem problem, Throwable failure, Element detail) {
        SoapFault fault = new SoapFault(problem.detail(), code(problem, failure));
        fault.setDetail(detail.getOwnerDocument().createElement("detail"));
        fault.getDetail().appendChild(detail);
        return fault;
    }

    private static QName code(Problem problem, Throwable failure) {
        Soap11 soap = Soap11.getInstance();
        if (failure instanceof SoapFault fault
                && (soap.getMustUnderstand().equals(fault.getFaultCode())
                        || soap.getVersionMismatch().equals(fault.getFaultCode()))) {
            return fault.getFaultCode();
        }
        return problem.status() < OURS ? soap.getSender() : soap.getReceiver();
    }

    /** What CXF finds wrong by itself is wrong with the message: what goes wrong here has a cause of its own. */
    private static boolean isUnreadable(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && cause.getCause() != null && !(cause instanceof XMLStreamException)) {
            cause = cause.getCause();
        }
        return cause instanceof XMLStreamException
                || cause instanceof org.apache.cxf.interceptor.Fault
                || isOfTheReader(cause);
    }

    /** Of an envelope without a body CXF's reader says so, in no other way. */
    private static boolean isOfTheReader(Throwable cause) {
        return cause instanceof IllegalStateException
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().startsWith(READER);
    }
}
