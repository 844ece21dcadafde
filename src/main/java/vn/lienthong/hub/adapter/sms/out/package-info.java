/** Notices: which fact makes one, what it says, that it is sent once and in office hours. */
package vn.lienthong.hub.adapter.sms.out;
