/** Who does harm to hubs, database and partners: one thing at a time, drawn by a seed, each written down. */
package vn.lienthong.hub.fire.nemesis;
