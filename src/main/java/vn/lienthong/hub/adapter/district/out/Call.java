package vn.lienthong.hub.adapter.district.out;

import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.district.DistrictSettings;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;

/** One call of a partner's service while it is made: what the transport needs beside the message, and what it got. */
final class Call {

    /** Under which it stands in CXF's messages and exchanges. */
    static final String KEY = Call.class.getName();

    private static final String ACTION = "\"urn:motcua:v1/NhanThongBao\"";
    private static final String TYPE = "text/xml; charset=utf-8";

    private final Delivery delivery;
    private PartnerAnswer answer;
    private boolean fault;

    Call(Delivery delivery) {
        this.delivery = delivery;
    }

    Partner partner() {
        return delivery.partner();
    }

    DistrictSettings settings() {
        return DistrictSettings.of(partner());
    }

    /** Written out as old servers compare them. */
    Map<String, String> headers() {
        return new TreeMap<>(Map.of(
                "Content-Type",
                TYPE,
                "Accept",
                "text/xml",
                "SOAPAction",
                ACTION,
                "Hub-Delivery-Id",
                delivery.id().toString(),
                "Hub-Sequence",
                Long.toString(delivery.sequence()),
                "Hub-Token",
                Long.toString(delivery.token())));
    }

    void answered(PartnerAnswer whole) {
        answer = whole;
    }

    void isAnsweredByFault() {
        fault = true;
    }

    /** Whether the answer is a SOAP fault. */
    boolean isFault() {
        return fault;
    }

    /** @return null while there is none */
    PartnerAnswer answer() {
        return answer;
    }
}
