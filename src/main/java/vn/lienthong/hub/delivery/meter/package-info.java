/** What Prometheus sees of deliveries. */
package vn.lienthong.hub.delivery.meter;
