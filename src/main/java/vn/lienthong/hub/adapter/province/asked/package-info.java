/** Answering the partner's questions: which dossiers it asks for, and what it is told of them. */
package vn.lienthong.hub.adapter.province.asked;
