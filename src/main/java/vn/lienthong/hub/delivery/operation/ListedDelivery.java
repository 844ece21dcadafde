package vn.lienthong.hub.delivery.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.delivery.DeliveryView;
import vn.lienthong.hub.delivery.DossierCodes;

/**
 * A delivery as an operator sees it.
 *
 * @param code of the dossier; null if that is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedDelivery(@JsonUnwrapped DeliveryView delivery, String code) {

    /** Finds the codes of all of them at once. */
    public static List<ListedDelivery> of(Collection<DeliveryView> deliveries, DossierCodes codes) {
        Map<Long, String> known = codes.codes(
                deliveries.stream().map(DeliveryView::dossier).distinct().toList());
        return deliveries.stream()
                .map(each -> new ListedDelivery(each, known.get(each.dossier())))
                .toList();
    }
}
