/** The messages of the SMS dialect, exactly as on the wire. */
package vn.lienthong.hub.adapter.sms.wire;
