package vn.lienthong.hub.procedure;

/** What starts the clock of a procedure, where the law does not say it by the channel. */
public enum ClockStart {
    /** The reception of the complete dossier; by post, the hand-over at the agency. */
    RECEPTION,
    /** The receipt by the competent agency, whoever took the dossier in: mortgage registration, by the land office. */
    COMPETENT_RECEIPT
}
