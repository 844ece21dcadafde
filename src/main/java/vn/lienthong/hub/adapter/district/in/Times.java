package vn.lienthong.hub.adapter.district.in;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.adapter.district.wire.WireTime;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/** Times of a message. The contract knows that the 31st is a day, but not of which months. */
final class Times {

    private Times() {}

    /**
     * @param path of the element
     * @return null for a text that is empty or absent
     * @throws Fault {@code invalid-request} if there is no such day
     */
    static Instant of(String text, String path) {
        try {
            return WireTime.parse(text);
        } catch (DateTimeException e) {
            throw new Fault(
                    FaultCode.INVALID_REQUEST,
                    "Bản tin có thời điểm sai",
                    List.of(new Violation(path, "cần một ngày có thật, dạng dd/MM/yyyy HH:mm")));
        }
    }
}
