package vn.lienthong.hub.partner;

/** What another part of the hub demands of every partner that joins while the hub runs. */
@FunctionalInterface
public interface PartnerRule {

    /** @throws IllegalStateException with a sentence that says what to change */
    void check(Partner partner);
}
