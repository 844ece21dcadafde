/**
 * One node's worker: finds due lanes, loads what their heads carry, calls the partners, hands the results to the
 * recorder. Nothing here is needed for correctness; any thread may die at any moment.
 */
package vn.lienthong.hub.delivery.worker;
