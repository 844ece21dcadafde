package vn.lienthong.hub.dossier;

/** By which rule a dossier's clock started. */
public enum StartedBy {
    /** The complete dossier was received; online, it was accepted. */
    RECEIVED,
    /** The post's hand-over record was signed at the agency. */
    HANDED_OVER,
    /** The competent agency got it from the one that had taken it in. */
    COMPETENT_RECEIPT
}
