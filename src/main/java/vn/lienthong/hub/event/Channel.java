package vn.lienthong.hub.event;

/** How a dossier was handed in, or a result handed out. */
public enum Channel {
    COUNTER,
    ONLINE,
    POST
}
