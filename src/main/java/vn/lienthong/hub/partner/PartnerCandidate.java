package vn.lienthong.hub.partner;

/** A partner whose settings are sound, but which has not joined. */
public final class PartnerCandidate {

    private final String id;
    private final PartnerProperties properties;

    PartnerCandidate(String id, PartnerProperties properties) {
        this.id = id;
        this.properties = properties;
    }

    public Partner partner() {
        return properties.named(id);
    }

    String id() {
        return id;
    }

    PartnerProperties properties() {
        return properties;
    }

    @Override
    public String toString() {
        return "PartnerCandidate[" + id + "]";
    }
}
