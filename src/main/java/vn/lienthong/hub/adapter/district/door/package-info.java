/** The SOAP endpoint: what stands between the bytes of a partner and a clean message of a known partner. */
package vn.lienthong.hub.adapter.district.door;
