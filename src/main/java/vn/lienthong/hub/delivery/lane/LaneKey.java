package vn.lienthong.hub.delivery.lane;

/** One dossier at one partner. */
record LaneKey(String partner, long dossierId) {}
