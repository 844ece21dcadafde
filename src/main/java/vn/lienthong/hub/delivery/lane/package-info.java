/** The lanes in the database: claiming their heads, and recording what became of them. */
package vn.lienthong.hub.delivery.lane;
