/** What stands in a commune's file, line by line, and what became of it. No file system and no Camel here. */
package vn.lienthong.hub.adapter.commune.line;
