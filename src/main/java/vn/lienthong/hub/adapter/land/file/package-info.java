/**
 * Files behind links: papers that go to the sector's system, results that come from it. From allowed origins only,
 * without redirects, with limits of size and time; what goes wrong is told without the link.
 */
package vn.lienthong.hub.adapter.land.file;
