package vn.lienthong.hub.adapter.land.file;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Tells addresses inside a network from those of the world: a name from outside may lead to the hub's own machine. The
 * connection asks for the same name right afterwards and gets the same answer, which Java keeps for thirty seconds unless
 * the security property {@code networkaddress.cache.ttl} says otherwise.
 */
final class NetworkAddresses {

    /** @throws NotFetched if the host is not known, or one of its addresses lies inside a network */
    void refusePrivate(String host) throws NotFetched {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    throw NotFetched.forGood(
                            "its host lies inside the network, which 'private-addresses' does not allow");
                }
            }
        } catch (UnknownHostException e) {
            throw NotFetched.now("no answer: the host is not known", null);
        }
    }

    /** Loopback, link-local (RFC 3927, 4291), private (RFC 1918, 4193), shared (RFC 6598), none, or many. */
    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address ? isShared(address.getAddress()) : isUnique(address.getAddress()));
    }

    private static boolean isShared(byte[] v4) {
        return v4[0] == 100 && (v4[1] & 0xC0) == 0x40 || v4[0] == 0;
    }

    private static boolean isUnique(byte[] v6) {
        return (v6[0] & 0xFE) == 0xFC;
    }
}
