/** The record of what was decided over deliveries, by whom and why. */
package vn.lienthong.hub.delivery.audit;
