/** What operators and other features see of deliveries: lists, the deliveries of a dossier, replay. */
package vn.lienthong.hub.delivery.operation;
