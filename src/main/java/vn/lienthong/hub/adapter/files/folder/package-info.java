/**
 * A partner's folder: its files as they were read at one moment, its settings, and what is wrong with it. What is wrong
 * is always said with the file and the line or JSON pointer, because a log is all that the folder's author has.
 */
package vn.lienthong.hub.adapter.files.folder;
