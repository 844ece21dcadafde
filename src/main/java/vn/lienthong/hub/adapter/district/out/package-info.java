/** Telling the partner: notices, over SOAP, what its answer means, and the answers to its look-ups. */
package vn.lienthong.hub.adapter.district.out;
