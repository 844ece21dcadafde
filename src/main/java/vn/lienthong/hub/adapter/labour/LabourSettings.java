package vn.lienthong.hub.adapter.labour;

import vn.lienthong.hub.partner.Partner;

/**
 * What {@code partner.settings} say of a partner of this kind.
 *
 * @param acceptKey {@code accept-key}, required if the partner is called: AcceptKey in what the hub sends
 * @param inboundAcceptKey {@code inbound-accept-key}: AcceptKey in what the partner sends; null: it may not call
 * @param path {@code path}, {@code /apiBTXH} unless given: before the names of the calls
 * @param tables {@code tables}, required: location of the mapping tables ({@link LabourTables})
 * @param dataKind {@code loai-du-lieu}, {@code 100} unless given: LoaiDuLieu
 * @param database {@code ma-csdl}, {@code 1} unless given: MaCSDL
 */
public record LabourSettings(
        String acceptKey, String inboundAcceptKey, String path, String tables, String dataKind, String database) {

    /** The slug. */
    public static final String KIND = "labour";

    /** @throws IllegalStateException if a required setting is missing, saying which */
    public static LabourSettings of(Partner partner) {
        return new LabourSettings(
                partner.connection() == null
                        ? given(partner, "accept-key")
                        : required(partner, "accept-key", "the partner takes nothing without its key"),
                given(partner, "inbound-accept-key"),
                partner.settings().getOrDefault("path", "/apiBTXH"),
                required(partner, "tables", "name the JSON file with procedures, sex, idIssuedBy and places"),
                partner.settings().getOrDefault("loai-du-lieu", "100"),
                partner.settings().getOrDefault("ma-csdl", "1"));
    }

    private static String given(Partner partner, String setting) {
        String value = partner.settings().get(setting);
        return value == null || value.isBlank() ? null : value;
    }

    private static String required(Partner partner, String setting, String why) {
        String value = given(partner, setting);
        if (value == null) {
            throw new IllegalStateException("set hub.partners." + partner.id() + ".settings." + setting + ": " + why);
        }
        return value;
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "LabourSettings[" + path + " " + tables + "]";
    }
}
