/** Questions by text: who asks, which dossier was meant, what is answered. */
package vn.lienthong.hub.adapter.sms.in;
