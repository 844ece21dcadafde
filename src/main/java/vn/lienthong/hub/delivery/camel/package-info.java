/** The gateway to the partners' routes: {@code direct:deliver-<kind>} takes a delivery and answers an outcome. */
package vn.lienthong.hub.delivery.camel;
