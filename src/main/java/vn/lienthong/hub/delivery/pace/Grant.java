package vn.lienthong.hub.delivery.pace;

/** How many lanes a node may claim of a partner, decided in its turn. */
public final class Grant {

    private final String partner;
    private final Shares.Share share;
    private final Allowance allowance;
    private final int running;
    private final int quota;

    Grant(String partner, Shares.Share share, Allowance allowance, int running, int quota) {
        this.partner = partner;
        this.share = share;
        this.allowance = allowance;
        this.running = running;
        this.quota = quota;
    }

    public int atMost() {
        int left = Math.min(quota - share.elsewhere(), part()) - running;
        return Math.max(0, allowance.atMost(left));
    }

    /** What this node may have of the quota; rounded up, and the shares of the others still count. */
    private int part() {
        return (quota + share.nodes() - 1) / share.nodes();
    }

    /** Whether the nodes hold more of the quota than there is for another call. */
    boolean cramped() {
        return share.elsewhere() + running >= quota;
    }

    String partner() {
        return partner;
    }

    Shares.Share share() {
        return share;
    }

    Allowance allowance() {
        return allowance;
    }

    int running() {
        return running;
    }
}
