package vn.lienthong.hub.adapter.post.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.lienthong.hub.adapter.post.Tables;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.unit.Units;

/** What of a delivery concerns the result on its way home. */
record Parcel(Delivery delivery, Tables tables, Units units) {

    DossierSnapshot dossier() {
        return delivery.dossier();
    }

    /** The post's own name of the dossier if it has one, else the main code. */
    String orderNumber() {
        String own = dossier().alias(delivery.partner().id());
        return own != null ? own : dossier().code();
    }

    /** Unless the post was told at its counter that the citizen comes for the result. */
    boolean isWanted() {
        JsonNode wanted = more("IsReceiveResult");
        return !(wanted.isBoolean() && !wanted.booleanValue()) && !"false".equalsIgnoreCase(wanted.asText());
    }

    /** Of the unit, else of the nearest one above it that has a place: an office of a district lies in the district. */
    Optional<Tables.Place> place(String unit) {
        return tables.place(unit)
                .or(() -> unit == null
                        ? Optional.empty()
                        : units.lineage(unit).stream()
                                .flatMap(above -> tables.place(above).stream())
                                .findFirst());
    }

    /** Where the parcel goes: the receiving unit, unless another was named. */
    String recipientUnit() {
        return more("recipientUnit").asText(dossier().receivingUnit());
    }

    /** What the citizen pays at the door, in đồng; 0 if nothing is known to be due. */
    long amountDue() {
        JsonNode amount = more("amountDue");
        if (amount.isTextual() && amount.textValue().matches("\\d{1,15}")) {
            return Long.parseLong(amount.textValue());
        }
        return Math.max(0, amount.asLong());
    }

    private JsonNode more(String member) {
        Object value = dossier().more().get(member);
        return value == null
                ? EventJson.mapper().missingNode()
                : EventJson.mapper().valueToTree(value);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "Parcel[" + delivery.id() + "]";
    }
}
