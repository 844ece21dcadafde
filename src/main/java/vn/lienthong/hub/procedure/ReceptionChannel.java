package vn.lienthong.hub.procedure;

/** How a dossier comes in, as far as the start of its clock depends on it; the names are those of the language. */
enum ReceptionChannel {
    COUNTER,
    ONLINE,
    POST
}
