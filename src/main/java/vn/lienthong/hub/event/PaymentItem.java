package vn.lienthong.hub.event;

import java.math.BigDecimal;

/** One tax or fee.
 *
 * @param amount đồng; null where the notice names none
 */
public record PaymentItem(String name, BigDecimal amount) {}
