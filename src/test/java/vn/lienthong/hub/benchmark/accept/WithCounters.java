package vn.lienthong.hub.benchmark.accept;

/** Changes nothing: the hub as it is. */
class WithCounters {}
