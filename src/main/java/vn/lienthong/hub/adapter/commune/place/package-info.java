/** Where files lie: a folder of this machine, or one behind SFTP; both through Camel's file components. */
package vn.lienthong.hub.adapter.commune.place;
