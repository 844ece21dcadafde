package vn.lienthong.hub.dossier;

/**
 * A dossier by one of its names.
 *
 * @param system whose name it is; {@code national} for a code of the nation; null for the hub's own name
 * @param subject people use the name: it came as a message's subject, not as a further name
 */
public record NamedDossier(String system, boolean subject, DossierRow dossier) {}
