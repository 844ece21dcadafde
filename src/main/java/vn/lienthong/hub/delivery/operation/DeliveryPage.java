package vn.lienthong.hub.delivery.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of deliveries, oldest first.
 *
 * @param next the cursor of the next page; null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryPage(List<ListedDelivery> items, String next) {}
