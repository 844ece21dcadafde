package vn.lienthong.hub.adapter.files.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.partner.PartnerCall;

/**
 * What an inbound message would become.
 *
 * @param events whole ones, as intake would get them
 * @param problems of the events; the pointer begins with the event's place in the list
 * @param reply what the partner would be answered; null if nothing
 * @param calls what was asked of the partner
 * @param failure why it would become nothing; null if it did not fail
 */
public record Heard(
        List<JsonNode> events, List<Violation> problems, JsonNode reply, List<PartnerCall> calls, Exception failure) {

    /** Without content. */
    @Override
    public String toString() {
        return "Heard[" + events.size() + " events]";
    }
}
