package vn.lienthong.hub.dossier;

/** Against which appointment a dossier is judged (DOMAIN: three answers to "was it on time?"). */
public enum Against {
    /** The one on the slip, else the computed one; new appointments do not count. */
    ORIGINAL,
    /** The original one, replaced by every new appointment, even by one that breaks the rule of re-appointment. */
    CURRENT
}
