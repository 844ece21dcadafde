package vn.lienthong.hub.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.security.Caller;

/** Dossier 7 is called {@code X77-7}. */
public final class StubCodes implements DossierCodes {

    private static final String PREFIX = "X77-";

    @Override
    public long find(Caller caller, String code, String system) {
        if (!code.matches(PREFIX + "\\d{1,9}")) {
            throw new Fault(FaultCode.DOSSIER_NOT_FOUND, "There is no dossier of this code.");
        }
        return Long.parseLong(code.substring(PREFIX.length()));
    }

    @Override
    public Map<Long, String> codes(Collection<Long> dossiers) {
        return dossiers.stream().collect(Collectors.toMap(Function.identity(), number -> PREFIX + number));
    }
}
