package vn.lienthong.hub.partner;

/** What a partner is besides the system of its units: it may speak of and hear dossiers on that ground. */
public enum Ability {
    /** Hears everything and may say everything. */
    PROVINCE,
    /** Dossiers of the fields configured for it, as the land sector. */
    LAND,
    /** Dossiers of the fields configured for it, as the labour and social sector. */
    LABOUR,
    /** Intake for others, hand-over, attempts, delivery. */
    POST,
    /** Payments. */
    TAX,
    /** Brings people the notices that they wait for, of every dossier; sees and says nothing. */
    NOTICE
}
