/** Why a delivery is where it is: what stands in its way, what was tried, what ends the wait. */
package vn.lienthong.hub.delivery.explanation;
